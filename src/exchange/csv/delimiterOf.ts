import Papa from 'papaparse'

export type Delimiter = ';' | ',' | '\t'

export const delimiters: readonly Delimiter[] = [';', ',', '\t']
const sampleRows = 200

/**
 * The delimiter that cuts the most rows into as many cells as the heading has. Counting characters
 * would be fooled by a text full of commas, and by decimal commas.
 */
export function delimiterOf(text: string): Delimiter {
  const candidates = delimiters
    .map((delimiter) => ({ delimiter, ...consistency(text, delimiter) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width)
  return candidates[0]?.delimiter ?? ';'
}

function consistency(text: string, delimiter: Delimiter) {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampleRows })
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const width = rows[0]?.length ?? 0
  const even = rows.filter((cells) => cells.length === width).length
  return { width, share: rows.length === 0 ? 0 : even / rows.length }
}
