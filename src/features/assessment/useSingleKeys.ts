import { useDeviceSetting } from '~/session/useDeviceSetting.ts'

/** Whether digits and letters act as keys on this device (WCAG 2.1.4). */
export function useSingleKeys(): readonly [isOn: boolean, setOn: (isOn: boolean) => void] {
  const [setting, setSetting] = useDeviceSetting('single-keys')
  return [setting !== 'off', (isOn) => setSetting(isOn ? 'on' : 'off')]
}
