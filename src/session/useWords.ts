import type { Language } from '~/i18n/formats.ts'
import { useMessages } from './useMessages.ts'

/** The words of a page that brings them itself, so that the first screen goes without them. */
export const useWords = <Words>(words: Readonly<Record<Language, Words>>): Words =>
  words[useMessages().language]
