import { useWorkbench, useWorkbenchState } from './WorkbenchContext.tsx'

/** How somebody likes the program to be on this device, in every round; undefined where unsaid. */
export function useDeviceSetting(
  name: string,
): readonly [value: string | undefined, setValue: (value: string) => void] {
  const { setDeviceSetting } = useWorkbench()
  const value = useWorkbenchState(({ deviceSettings }) => deviceSettings.get(name))
  return [value, (next) => void setDeviceSetting(name, next)]
}
