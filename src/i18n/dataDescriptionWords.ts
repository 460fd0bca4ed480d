import { dataColumns as columnsDa } from './da/dataColumns.ts'
import { dataDescription as da } from './da/dataDescription.ts'
import { eventKinds as eventsDa } from './da/eventKinds.ts'
import { dataColumns as columnsEn } from './en/dataColumns.ts'
import { dataDescription as en } from './en/dataDescription.ts'
import { eventKinds as eventsEn } from './en/eventKinds.ts'

export const dataDescriptionWords = {
  da: { words: da, columns: columnsDa, events: eventsDa },
  en: { words: en, columns: columnsEn, events: eventsEn },
}
