import { useEffect, useEffectEvent } from 'react'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { goTo } from '~/session/paths.ts'

interface Keys {
  /** A digit was pressed, 1 for the first choice. */
  readonly choose: (number: number) => void
  readonly undo: () => void
  readonly next: string | undefined
  readonly previous: string | undefined
}

const own =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]'

/** Digits choose, N and F go on and back, Ctrl+Z takes back; nothing while somebody is typing. */
export function useMeetingKeys({ choose, undo, next, previous }: Keys): void {
  const [singleKeys] = useDeviceSetting('single-keys')
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    if (event.altKey || event.isComposing || event.repeat) return
    if (target instanceof Element && target.closest(own)) return
    if (document.querySelector('[role="dialog"]')) return
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'z') return
      event.preventDefault()
      undo()
      return
    }
    if (singleKeys === 'off') return
    if (/^[1-9]$/.test(key)) choose(Number(key))
    else if (key.toLowerCase() === 'n' && next) goTo(next)
    else if (key.toLowerCase() === 'f' && previous) goTo(previous)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
