import { formatCount } from '../formats.ts'
import { counted } from './counted.ts'

export const list = {
  state: 'Tilstand',
  allStates: 'Alle tilstande',
  making: 'Læser ansøgningerne …',
  sums: 'Ansøgt i alt',
  sumsOfShown: (count: number) =>
    `Ansøgt i alt i ${count === 1 ? 'den viste ansøgning' : `de ${formatCount(count, 'da')} viste ansøgninger`}`,
  sumsUnit: 'Mio. kr.',
  total: 'I alt',
  noAmounts: 'Ingen af de viste ansøgninger oplyser et beløb.',
  printedOf: (printed: number, of: number) =>
    `Udskriften har de første ${formatCount(printed, 'da')} af ${counted(of, 'ansøgning', 'ansøgninger')}. Begræns listen, eller hent den som CSV for at få resten med.`,
}

export type ListWords = typeof list
