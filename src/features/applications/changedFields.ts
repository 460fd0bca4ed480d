import type { FieldText } from './applicationFields.ts'

/** A field that says something else than before; one of the two may be empty. */
export interface FieldChange {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** The fields of two versions that differ, in the order of the newer one. */
export function changedFields(
  before: readonly FieldText[],
  after: readonly FieldText[],
): readonly FieldChange[] {
  const old = new Map(before.map((field) => [field.key, field]))
  const fresh = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap(({ key, label, text }) => changeOf(label, old.get(key)?.text ?? '', text)),
    ...before
      .filter(({ key }) => !fresh.has(key))
      .flatMap(({ label, text }) => changeOf(label, text, '')),
  ]
}

const changeOf = (label: string, before: string, after: string): readonly FieldChange[] =>
  before === after ? [] : [{ label, before, after }]

const shownLength = 140
const leadLength = 40

/** Both texts cut to the place where they begin to differ, so that the change is in sight. */
export function excerptOf({ before, after }: FieldChange): readonly [string, string] {
  const start = Math.max(0, firstDifference(before, after) - leadLength)
  return [cut(before, start), cut(after, start)]
}

function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index
  return length
}

function cut(text: string, start: number): string {
  if (text.length <= shownLength) return text
  const end = start + shownLength
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
