import { accessPack as da } from './da/accessPack.ts'
import { eventKinds as eventsDa } from './da/eventKinds.ts'
import { accessPack as en } from './en/accessPack.ts'
import { eventKinds as eventsEn } from './en/eventKinds.ts'

export const accessPackWords = {
  da: { words: da, events: eventsDa },
  en: { words: en, events: eventsEn },
}
