import { formatCount } from '../formats.ts'

/** A number with its noun, one or several: «1 ansøgning», «1.500 ansøgninger». */
export const counted = (count: number, one: string, several: string): string =>
  `${formatCount(count, 'en')} ${count === 1 ? one : several}`
