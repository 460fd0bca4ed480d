import { create } from 'zustand'

interface Pictures {
  readonly areShown: boolean
  readonly toggle: () => void
}

/** Whether the pictures are open: from area to area, for as long as the tab is. */
export const usePictures = create<Pictures>((set) => ({
  areShown: false,
  toggle: () => set(({ areShown }) => ({ areShown: !areShown })),
}))
