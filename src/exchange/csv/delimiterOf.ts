import Papa from 'papaparse'
import { headingKey } from './headingKey.ts'

export type Delimiter = ';' | ',' | '\t' | '|'

export const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']
const sampleRows = 200
const sampleCharacters = 1_000_000

export interface DelimiterChoice {
  readonly delimiter: Delimiter
  /** Every delimiter that cuts the rows as evenly, that one first; empty where there is no doubt. */
  readonly choices: readonly Delimiter[]
}

/**
 * The delimiter that cuts the most rows into as many cells as the heading has. Counting characters
 * would be fooled by a text full of commas, and by decimal commas. Of several that do, one whose
 * heading has every name that is looked for; else the one with the most columns, and there is doubt
 * when another has at least half as many.
 */
export function delimiterChoice(text: string, names: readonly string[] = []): DelimiterChoice {
  const sample = text.slice(0, sampleCharacters)
  const candidates = delimiters
    .map((delimiter) => ({ delimiter, ...consistency(sample, delimiter) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width)
  const [best] = candidates
  if (!best) return { delimiter: ';', choices: [] }
  const even = candidates.filter(
    ({ share, width }) => share === best.share && width * 2 >= best.width,
  )
  const named = even.filter(({ heading }) => names.every((name) => heading.has(headingKey(name))))
  const [only] = named
  if (only && names.length > 0 && named.length === 1)
    return { delimiter: only.delimiter, choices: [] }
  const choices = even.length > 1 ? even.map(({ delimiter }) => delimiter) : []
  return { delimiter: best.delimiter, choices }
}

function consistency(text: string, delimiter: Delimiter) {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampleRows })
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const width = rows[0]?.length ?? 0
  const even = rows.filter((cells) => cells.length === width).length
  const heading = new Set((rows[0] ?? []).map(headingKey))
  return { width, heading, share: rows.length === 0 ? 0 : even / rows.length }
}
