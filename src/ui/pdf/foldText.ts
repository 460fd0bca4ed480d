/** A text as it is searched in, and for each of its characters the place in the original. */
export interface FoldedText {
  readonly text: string
  readonly places: readonly number[]
}

/** A stretch of the original text: from, and up to but not with. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Text for searching: without capitals, ligatures taken apart, å as one letter however it is spelt, a
 * run of white space as one space, and a word parted at a line's end put together again where the
 * hyphen is a soft one.
 */
export function foldText(original: string): FoldedText {
  let text = ''
  const places: number[] = []
  for (const { 0: cluster, index } of original.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    if (cluster === '\u00ad') continue
    const isSpace = /^\s/.test(cluster)
    const folded = isSpace ? ' ' : cluster.normalize('NFKC').toLowerCase()
    text += folded
    for (let at = 0; at < folded.length; at += 1) places.push(index)
  }
  places.push(original.length)
  return { text, places }
}

/** Where a word or phrase stands in a text, in order and without overlap; none for an empty one. */
export function findIn({ text, places }: FoldedText, sought: string): readonly Stretch[] {
  const wanted = foldText(sought.trim()).text
  if (wanted === '') return []
  const found: Stretch[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ from: places[at] ?? 0, to: places[at + wanted.length] ?? 0 })
  }
  return found
}

/** The sentence around a stretch, on one line and at most `longest` characters. */
export function sentenceAround(text: string, { from, to }: Stretch, longest: number): string {
  const before = text.slice(0, from)
  const after = text.slice(to)
  const start = Math.max(
    ...[...before.matchAll(/[.!?]\s+|\n\s*\n/g)].map((m) => m.index + m[0].length),
    0,
  )
  const end = /[.!?](?=\s|$)|\n\s*\n/.exec(after)
  const sentence = text.slice(start, end ? to + end.index + end[0].length : text.length)
  const whole = oneLine(sentence)
  return whole.length <= longest ? whole : oneLine(text.slice(from, to)).slice(0, longest)
}

/** Words with one space between them, as a quote has them. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
