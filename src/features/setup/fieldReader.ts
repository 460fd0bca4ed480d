import { type DraftFault, fieldFault } from './DraftFault.ts'
import { isDecimal, isUnread, type NumberEntry } from './numberEntry.ts'
import type { LocalEntry } from './SetupDraft.ts'

export interface FieldReader {
  readonly tell: (fault: DraftFault) => void
  readonly faults: () => readonly DraftFault[]
  readonly text: (path: string, text: string) => string
  /** A text that must be there in Danish. */
  readonly name: (path: string, entry: LocalEntry) => { da: string; en: string | null }
  /** A text that may be left out altogether. */
  readonly optionalText: (
    path: string,
    entry: LocalEntry,
  ) => { da: string; en: string | null } | null
  readonly weight: (path: string, entry: NumberEntry) => number
  readonly threshold: (path: string, entry: NumberEntry) => number | null
  readonly scaleEnd: (path: string, entry: NumberEntry, otherwise: number) => number
  /** A whole number from `from` to 100. */
  readonly count: (path: string, entry: NumberEntry, from: 0 | 1) => number
  readonly kroner: (path: string, entry: NumberEntry) => number | null
}

/**
 * Reads fields one by one and keeps what is wrong with them. A field that cannot be read answers
 * with something harmless, so that the rest can be checked.
 */
export function fieldReader(): FieldReader {
  const faults: DraftFault[] = []
  const tell = (fault: DraftFault) => void faults.push(fault)
  const text = (path: string, typed: string) => {
    if (typed.trim() === '') tell(fieldFault('needed', path))
    // A fault is told above; the path stands in for the text and is like no other.
    return typed.trim() || path
  }
  const english = ({ en }: LocalEntry) => en.trim() || null
  const threshold = (path: string, entry: NumberEntry) => {
    if (!isUnread(entry)) return entry
    const code = isDecimal(entry.typed) ? 'points-decimals' : 'not-number'
    tell(fieldFault(code, path, entry.typed))
    return null
  }
  return {
    tell,
    faults: () => faults,
    text,
    name: (path, entry) => ({ da: text(path, entry.da), en: english(entry) }),
    optionalText: (path, entry) => {
      if (entry.da.trim() !== '') return { da: entry.da.trim(), en: english(entry) }
      if (english(entry) !== null) tell(fieldFault('needed-danish', path))
      return null
    },
    weight: (path, entry) => weightOf(path, entry, tell),
    threshold,
    scaleEnd: (path, entry, otherwise) => {
      if (entry === null) tell(fieldFault('needed', path))
      const points = threshold(path, entry)
      if (points === null) return otherwise
      if (Number.isInteger(points * 2)) return points
      tell(fieldFault('not-half', path, String(points)))
      return otherwise
    },
    count: (path, entry, from) => {
      const isSound = !isUnread(entry) && entry !== null && entry >= from && entry <= 100
      if (!isSound) tell(fieldFault('whole-range', path, String(from)))
      return isSound ? entry : 1
    },
    kroner: (path, entry) => {
      if (!isUnread(entry)) return entry
      tell(fieldFault('kroner', path, entry.typed))
      return null
    },
  }
}

function weightOf(path: string, entry: NumberEntry, tell: FieldReader['tell']): number {
  if (isUnread(entry)) {
    const code = isDecimal(entry.typed) ? 'percent-decimals' : 'not-number'
    tell(fieldFault(code, path, entry.typed))
    return 0
  }
  if (entry === null) {
    tell(fieldFault('needed', path))
    return 0
  }
  if (entry >= 0 && entry <= 1000) return entry
  tell(fieldFault('percent-range', path, String(entry / 10)))
  return 0
}
