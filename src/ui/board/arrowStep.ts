/** A tenth of a per cent is the unit: an arrow key is one per cent, with Shift or a page key five. */
const small = 10
const large = 50

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The value that a key leads to, within 0 and `max`; undefined for a key that leads nowhere. Up and
 * right are more, down and left are less.
 * Unit: permille.
 */
export function arrowStep(pressed: Pressed, value: number, max: number): number | undefined {
  const { key, shiftKey } = pressed
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined
  const step = shiftKey ? large : small
  const within = (next: number) => Math.min(Math.max(next, 0), max)
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return within(value + step)
    case 'ArrowDown':
    case 'ArrowLeft':
      return within(value - step)
    case 'PageUp':
      return within(value + large)
    case 'PageDown':
      return within(value - large)
    case 'Home':
      return 0
    case 'End':
      return max
    default:
      return undefined
  }
}
