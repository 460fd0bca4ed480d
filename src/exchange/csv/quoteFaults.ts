import Papa, { type ParseError } from 'papaparse'
import { type FileFault, fileFault } from './FileFault.ts'
import type { Heading, TableRow } from './Table.ts'

/** One stray quote makes many; finding the place of each takes time. */
const maxTold = 50

/**
 * What the parser says of quotes, at the place where the quote opens. A quote that never closes
 * swallows every line after it, so that the end of the file would be the wrong place to look.
 */
export function quoteFaults(
  errors: readonly ParseError[],
  text: string,
  rows: readonly TableRow[],
  header: readonly Heading[],
  delimiter: string,
): readonly FileFault[] {
  const firstLine = rows[0]?.line ?? 1
  const places = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ code, index = 0 }) => ({ code, opened: index - 1 }))
  const unclosed = places.find(({ code }) => code === 'MissingQuotes')
  const seen = new Set<number>()
  const told = unclosed ? [...places.slice(0, maxTold), unclosed] : places.slice(0, maxTold)
  return told.flatMap(({ code, opened }) => {
    // The stray quote that kept a field open is told once, as the field that never closes.
    if (seen.has(opened) || (unclosed?.opened === opened && code !== 'MissingQuotes')) return []
    seen.add(opened)
    const line = firstLine + text.slice(0, opened).split('\n').length - 1
    const row = rows.findLast((one) => one.line <= line)
    const start = lineStart(text, (row?.line ?? line) - firstLine)
    const index = cellCount(text.slice(start, opened), delimiter) - 1
    const column = header[index]?.name ?? null
    return [
      fileFault(code === 'MissingQuotes' ? 'quote-unterminated' : 'quote-misplaced', {
        line,
        column: column === '' ? null : column,
      }),
    ]
  })
}

function lineStart(text: string, breaks: number): number {
  let start = 0
  for (let passed = 0; passed < breaks; passed += 1) start = text.indexOf('\n', start) + 1
  return start
}

const cellCount = (text: string, delimiter: string): number =>
  text === ''
    ? 1
    : (Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data.at(-1)?.length ?? 1)
