import type { SentenceSheet } from '~/exchange/document/sentenceText.ts'
import { separableBelow } from '~/domain/statistics/round/cautionsOf.ts'
import { certaintyWords } from '~/i18n/certaintyWords.ts'
import { formatList, type Language } from '~/i18n/formats.ts'
import type { AreaCaution } from './areaCautions.ts'
import { shiftText } from './certaintyText.ts'
import type { TooFewBecause } from './CertaintySentence.ts'
import { chanceText } from './shareTexts.ts'

export interface CautionText {
  /** In two or three words, without a full stop. */
  readonly name: string
  /** What it means here, in a sentence. */
  readonly meaning: string
}

/** A caution in words: what it is called, and what it means in this area. */
export function cautionText(
  caution: AreaCaution,
  sheet: SentenceSheet,
  language: Language,
): CautionText {
  const { cautions } = certaintyWords[language]
  return { name: cautions.names[caution.caution], meaning: meaningOf(caution, sheet, language) }
}

function meaningOf(caution: AreaCaution, sheet: SentenceSheet, language: Language): string {
  const { cautions } = certaintyWords[language]
  switch (caution.caution) {
    case 'no-competition':
      return cautions.noCompetition
    case 'insufficient-data':
      return tooFewText(caution.because, language)
    case 'not-separable':
      return unseparatedText(caution, language)
    case 'severity-conflict':
      return caution.turned.length === 0
        ? cautions.severity
        : caution.turned.map(({ holder, rival }) => cautions.severityTurns(rival, holder)).join(' ')
    case 'weight-sensitive':
      return caution.least?.shift?.plan.length
        ? shiftText(caution.least, caution.holders, sheet, language)
        : cautions.levelAlready
  }
}

function unseparatedText(
  { rivals, onTheLine }: Extract<AreaCaution, { caution: 'not-separable' }>,
  language: Language,
): string {
  const { cautions } = certaintyWords[language]
  const limit = chanceText(separableBelow, language)
  const clear = rivals.filter((rival) => !onTheLine.includes(rival))
  const said = [
    ...(clear.length > 0
      ? [cautions.notSeparable(formatList(clear, language), clear.length, limit)]
      : []),
    ...(onTheLine.length > 0 ? [cautions.onTheLine(formatList(onTheLine, language), limit)] : []),
  ]
  return said.length > 0 ? said.join(' ') : cautions.notSeparableAtAll
}

/** Why data are too few, in a sentence. */
export function tooFewText(because: TooFewBecause, language: Language): string {
  const words = certaintyWords[language].cautions.tooFew
  switch (because.code) {
    case 'round':
      return words.round(because.reviews, because.applications)
    case 'application':
      return words.application(formatList(because.applicants, language), because.applicants.length)
    case 'apart':
      return words.apart
  }
}
