import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Whether digits and letters act as keys in this tab (WCAG 2.1.4); on again after a reload. */
const store = createStore(() => ({ isOn: true }))

export const useSingleKeys = (): readonly [isOn: boolean, setOn: (isOn: boolean) => void] => [
  useStore(store, ({ isOn }) => isOn),
  (isOn) => store.setState({ isOn }),
]
