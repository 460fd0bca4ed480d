import type { ListWords } from '../da/list.ts'
import { formatCount } from '../formats.ts'

const applications = (count: number) =>
  count === 1 ? '1 application' : `${formatCount(count, 'en')} applications`

export const list: ListWords = {
  state: 'State',
  allStates: 'All states',
  making: 'Reading the applications …',
  sums: 'Applied for in total',
  sumsOfShown: (count) =>
    `Applied for in total in the ${count === 1 ? 'application shown' : `${formatCount(count, 'en')} applications shown`}`,
  sumsUnit: 'DKK million',
  total: 'Total',
  noAmounts: 'None of the applications shown states an amount.',
  printedOf: (printed, of) =>
    `The print has the first ${formatCount(printed, 'en')} of ${applications(of)}. Narrow the list, or download it as CSV to get the rest.`,
}
