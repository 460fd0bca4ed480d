import type { AreaDossier } from '~/domain/dossier/recommendation/areaDossier.ts'
import type { RecommendationDossier } from '~/domain/dossier/recommendation/RecommendationDossier.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, formatMillions, type Language } from '~/i18n/formats.ts'
import type { RecommendationTextWords } from '~/i18n/recommendationTextWords.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import type { DocumentCertainty } from './DocumentCertainty.ts'

/** What each part of the document is written from. */
export interface Writing {
  readonly dossier: RecommendationDossier
  readonly certainty: DocumentCertainty
  readonly words: RecommendationTextWords
  readonly messages: Messages
  readonly language: Language
}

/** An area of the dossier and the words for it. */
export interface AreaWriting extends Writing {
  readonly area: AreaDossier
}

/** Who writes, as it stands within a sentence; a general word where nobody has said it. */
export const authorityIn = ({ dossier, words }: Writing): string =>
  dossier.letters.authority ?? words.someAuthority

/** The same at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const recipientIn = ({ dossier, words }: Writing): string =>
  dossier.letters.recipient ?? words.someRecipient

export const nameOfArea = ({ dossier, language }: Writing, areaId: AreaId): string =>
  areaName(dossier.setup, areaId, language)

export const listed = ({ language }: Writing, names: readonly string[]): string =>
  formatList(names, language)

/** Millions with their unit: 12,5 mio. kr. */
export const millions = ({ language, words }: Writing, ore: number): string =>
  words.millions(formatMillions(ore, language))

/** What a person wrote may or may not end in a full stop of its own. */
export const ended = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
