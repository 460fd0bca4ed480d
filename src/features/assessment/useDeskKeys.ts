import { useEffect, useEffectEvent, useRef } from 'react'
import type { Scale } from '~/domain/model/Setup.ts'
import { type DeskAction, deskAction, type KeyPress } from './deskAction.ts'
import { useSingleKeys } from './useSingleKeys.ts'

/** Milliseconds within which two digits are one number. */
const quick = 1000

const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/** Where a key was pressed; undefined within a dialog or a menu, which have their own keys. */
function placeOf(target: EventTarget | null): KeyPress['place'] | undefined {
  if (!(target instanceof Element)) return 'desk'
  if (target.closest(overlays)) return undefined
  if (target.closest(fields)) return 'field'
  if (target.closest('.desk-text, .pdf')) return 'text'
  return target.matches('input[type="radio"]') ? 'radios' : 'desk'
}

/** Listens to the keys of the scoring desk wherever focus is, ahead of what has focus. */
export function useDeskKeys(scale: Scale, run: (action: DeskAction) => void): void {
  const [hasSingleKeys] = useSingleKeys()
  const last = useRef<{ readonly digit: number; readonly at: number }>(undefined)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const place = placeOf(event.target)
    if (place === undefined || event.isComposing) return
    const press: KeyPress = {
      key: event.key,
      hasControl: event.ctrlKey || event.metaKey,
      hasAlt: event.altKey,
      isRepeat: event.repeat,
      place,
    }
    const action = deskAction(press, {
      scale,
      hasSingleKeys,
      lastDigit: last.current?.digit,
      isQuick: last.current !== undefined && event.timeStamp - last.current.at < quick,
    })
    if (!action) return
    last.current =
      action.kind === 'score' ? { digit: action.points, at: event.timeStamp } : undefined
    event.preventDefault()
    // Radios would take an arrow up or down for a choice of point.
    event.stopPropagation()
    run(action)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener, { capture: true })
    return () => window.removeEventListener('keydown', listener, { capture: true })
  }, [])
}
