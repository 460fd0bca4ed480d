/** A piece of two texts: in both, or in one of them only. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** More pairs of words than this are not compared one by one: the page must not wait. */
const maxPairs = 4_000_000

/**
 * What words two texts share, in order, and what is in one of them only. Shape: all but `added` put
 * together is `before`, all but `removed` is `after`; neighbours are of different kinds. The same
 * beginning and end are taken off first; where more is left than can be compared, that is all
 * removed and all added.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const start = sharedStart(old, fresh)
  const end = sharedEnd(old.slice(start), fresh.slice(start))
  const [oldMiddle, freshMiddle] = [old, fresh].map((words) =>
    words.slice(start, words.length - end),
  ) as [string[], string[]]
  return joined([
    ...old.slice(0, start).map(same),
    ...(oldMiddle.length * freshMiddle.length > maxPairs
      ? [...oldMiddle.map(removed), ...freshMiddle.map(added)]
      : middleDiff(oldMiddle, freshMiddle)),
    ...old.slice(old.length - end).map(same),
  ])
}

const same = (text: string): DiffPart => ({ kind: 'same', text })
const removed = (text: string): DiffPart => ({ kind: 'removed', text })
const added = (text: string): DiffPart => ({ kind: 'added', text })

/** Words, numbers with their points, spaces and each mark by itself: together they are the text. */
const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

const sharedEnd = (a: readonly string[], b: readonly string[]): number =>
  sharedStart(a.toReversed(), b.toReversed())

/** By the longest row of words that both have in the same order. */
function middleDiff(old: readonly string[], fresh: readonly string[]): readonly DiffPart[] {
  const width = fresh.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [word, next] = [old[i], fresh[j]]
    if (word !== undefined && word === next) {
      parts.push(same(word))
      i += 1
      j += 1
    } else if (word !== undefined && (next === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(removed(word))
      i += 1
    } else if (next !== undefined) {
      parts.push(added(next))
      j += 1
    }
  }
  return parts
}

/**
 * Neighbours of one kind as one. A space that two changes have between them is part of both, so that
 * a sentence that is new is marked as one; within a change what is removed comes first.
 */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const found: DiffPart[] = []
  let change = { removed: '', added: '' }
  const endChange = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (change[kind] !== '') found.push({ kind, text: change[kind] })
    }
    change = { removed: '', added: '' }
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const isInChange = change.removed !== '' || change.added !== ''
    const isBetween = text.trim() === '' && (parts[index + 1]?.kind ?? 'same') !== 'same'
    if (kind !== 'same') change[kind] += text
    else if (isInChange && isBetween) {
      change.removed += text
      change.added += text
    } else {
      endChange()
      const last = found.at(-1)
      if (last?.kind === 'same') found[found.length - 1] = same(last.text + text)
      else found.push(same(text))
    }
  }
  endChange()
  return found
}
