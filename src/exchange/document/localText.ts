import type { LocalText } from '~/domain/model/units.ts'
import type { Language } from '~/i18n/formats.ts'

/** A text of the round in the reader's language; Danish where nobody wrote the other. */
export const localText = (text: LocalText, language: Language): string => text[language] ?? text.da
