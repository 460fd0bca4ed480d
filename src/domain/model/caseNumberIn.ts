import type { CaseNumber } from './ids.ts'

/**
 * The application a file is about by its name, else by its folder's name, the nearest first [DO2].
 * Shape: a path with `/` between its parts. Null where none is named, or two as well as each other.
 */
export function caseNumberIn(path: string, caseNumbers: readonly CaseNumber[]): CaseNumber | null {
  const folded = caseNumbers.map((caseNumber) => ({ caseNumber, name: fold(caseNumber) }))
  for (const part of path.split('/').toReversed()) {
    const text = fold(part)
    const named = folded.filter(({ name }) => name !== '' && stands(name, text))
    const longest = Math.max(...named.map(({ name }) => name.length))
    const best = named.filter(({ name }) => name.length === longest)
    if (best.length > 0) return best.length === 1 ? (best[0]?.caseNumber ?? null) : null
  }
  return null
}

/** Capitals, spelling of accents, and what file systems make of a slash or a space do not matter. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_/\\:-]+/g, '-')

/** Whether a name stands in a text with no letter or digit up against it: A-1 is not in A-12. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}
