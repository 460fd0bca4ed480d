import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { Scale } from '~/domain/model/Setup.ts'
import type { Points } from '~/domain/model/units.ts'

/** What a key does on the scoring desk. */
export type DeskAction =
  | { readonly kind: 'score'; readonly points: Points }
  /** More of a point that takes two keys: 4 and comma are 4½, 1 and 0 are 10. */
  | { readonly kind: 'amend'; readonly points: Points }
  | { readonly kind: 'criterion' | 'application' | 'scroll'; readonly step: 1 | -1 }
  | {
      readonly kind:
        | 'clear'
        | 'abstain'
        | 'remark'
        | 'leave-field'
        | 'done'
        | 'next-open'
        | 'undo'
        | 'keys'
    }

export interface KeyPress {
  readonly key: string
  readonly hasControl: boolean
  readonly hasAlt: boolean
  readonly isRepeat: boolean
  /** In a field one types; in the text keys scroll; on the radios digits are their own. */
  readonly place: 'field' | 'text' | 'radios' | 'desk'
}

export interface KeyContext {
  readonly scale: Scale
  /** Single characters act, not only keys like F1 and arrows (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean
  /** The digit pressed last, as long as nothing else has been done. */
  readonly lastDigit: number | undefined
  /** So soon after it that another digit may belong to the same number. */
  readonly isQuick: boolean
}

/** What a key press asks for; undefined where it is the browser's own or means nothing. */
export function deskAction(press: KeyPress, context: KeyContext): DeskAction | undefined {
  const { key, hasControl, hasAlt, isRepeat, place } = press
  if (hasAlt) return undefined
  if (hasControl) {
    if (key === 'Enter') return { kind: 'next-open' }
    return key.toLowerCase() === 'z' && place !== 'field' ? { kind: 'undo' } : undefined
  }
  if (key === 'F1') return { kind: 'keys' }
  if (place === 'field') return key === 'Escape' ? { kind: 'leave-field' } : undefined
  const moved = place === 'text' ? undefined : movement(key)
  if (moved) return moved
  if (isRepeat || (!context.hasSingleKeys && place !== 'radios')) return undefined
  return digitAction(key, context) ?? (context.hasSingleKeys ? letterAction(key) : undefined)
}

function movement(key: string): DeskAction | undefined {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'criterion', step: 1 }
    case 'ArrowUp':
      return { kind: 'criterion', step: -1 }
    case 'PageDown':
      return { kind: 'scroll', step: 1 }
    case 'PageUp':
      return { kind: 'scroll', step: -1 }
    case 'Backspace':
    case 'Delete':
      return { kind: 'clear' }
    default:
      return undefined
  }
}

function digitAction(
  key: string,
  { scale, lastDigit, isQuick }: KeyContext,
): DeskAction | undefined {
  if ((key === ',' || key === '.') && lastDigit !== undefined) {
    const points = lastDigit + 0.5
    return isOnScale(points, scale) ? { kind: 'amend', points } : undefined
  }
  if (!/^\d$/.test(key)) return undefined
  const points = Number(key)
  if (lastDigit !== undefined && lastDigit > 0 && isQuick) {
    const both = lastDigit * 10 + points
    if (isOnScale(both, scale)) return { kind: 'amend', points: both }
  }
  if (isOnScale(points, scale)) return { kind: 'score', points }
  return points === 0 ? { kind: 'clear' } : undefined
}

function letterAction(key: string): DeskAction | undefined {
  switch (key.toLowerCase()) {
    case 'r':
      return { kind: 'remark' }
    case 'a':
      return { kind: 'abstain' }
    case 'm':
      return { kind: 'done' }
    case 'n':
      return { kind: 'application', step: 1 }
    case 'f':
      return { kind: 'application', step: -1 }
    default:
      return undefined
  }
}
