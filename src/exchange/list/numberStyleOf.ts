import { type NumberStyle, numberStyles, readKroner } from '~/exchange/csv/readKroner.ts'

/** How amounts may be read: one way, either with the same result, either with doubt, or neither. */
export type StyleFinding = NumberStyle | 'either' | 'doubtful' | 'neither'

/** One separator and three digits: thousands in one way of writing, decimals in the other. */
const oneGroup = /^\d{1,3}[.,]\d{3}$/

/**
 * How a column of amounts is written, from its values. `doubtful` where nothing but `1.234` tells:
 * then a person has to say [IM4].
 */
export function numberStyleOf(values: readonly string[]): StyleFinding {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '')
  const telling = filled.filter((value) => !/^\d+$/.test(value))
  if (telling.length === 0) return 'either'
  if (telling.every((value) => oneGroup.test(value))) return 'doubtful'
  const fitting = numberStyles.filter((style) =>
    filled.every((value) => readKroner(value, style).ok),
  )
  const [only, second] = fitting
  if (only === undefined) return 'neither'
  return second === undefined ? only : 'either'
}
