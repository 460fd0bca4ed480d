import type { AssessorId } from '~/domain/model/ids.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import type { SentenceSheet } from '~/exchange/document/sentenceText.ts'
import { certaintyWords } from '~/i18n/certaintyWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { phraseText } from '~/i18n/Phrase.ts'
import type { CertaintySentence } from './CertaintySentence.ts'
import { certaintyText, levelChances, prizeOf, withoutClauses } from './certaintyText.ts'
import { boundText, chanceText } from './shareTexts.ts'

/**
 * A sentence of `certaintySentences` in few words, to stand after a word for what it is about; what has no
 * shorter form is said in full. It says the same, of the same figures.
 */
export function certaintyLine(
  sentence: CertaintySentence,
  sheet: SentenceSheet,
  nameOfAssessor: (assessorId: AssessorId) => string,
  language: Language,
): string {
  const { short } = certaintyWords[language]
  switch (sentence.key) {
    case 'best':
      return bestLine(sentence, sheet, language)
    case 'best-of-level':
      return short.bestOfLevel(levelChances(sentence.standings, language))
    case 'nearest-rival':
    case 'better-of-level': {
      const { rival, holder, chance } = sentence.pair
      return short.better(rival, holder, chanceText(chance, language))
    }
    case 'one-weight':
      return weightLine(sentence, sheet, language)
    case 'no-weight':
      return short.noWeight[prizeOf(sheet)]
    case 'level-by-weights':
      return short.level(sentence.holder, sentence.rival)
    case 'assessors':
      return short.without(withoutClauses(sentence.flips, sheet, nameOfAssessor, language))
    case 'no-assessor':
      return short.noAssessor[sentence.isTied ? 'tied' : prizeOf(sheet)]
    default:
      return phraseText(certaintyText(sentence, sheet, nameOfAssessor, language))
  }
}

type Of<Key extends CertaintySentence['key']> = Extract<CertaintySentence, { readonly key: Key }>

function bestLine(
  { leader: { applicant, chance }, ahead }: Of<'best'>,
  { setup }: SentenceSheet,
  language: Language,
): string {
  const { short } = certaintyWords[language]
  const own = chanceText(chance, language)
  if (setup.basis === 'panel') return short.bestByPanel(applicant, own)
  return ahead
    ? short.bestButAhead(applicant, own, ahead.applicant, chanceText(ahead.chance, language))
    : short.best(applicant, own)
}

function weightLine(
  { holder, criterionId, side, bound, overtakers }: Of<'one-weight'>,
  sheet: SentenceSheet,
  language: Language,
): string {
  const { short } = certaintyWords[language]
  const [overtaker, ...others] = overtakers
  const isOne = others.length === 0 && overtaker !== undefined && holder !== null
  const passes = (one: string, other: string) =>
    sheet.area.kind === 'open' ? short.passes(one, other) : short.leads(one)
  return short.weight[side](
    criterionName(sheet.setup, criterionId, language),
    boundText(bound, side, language),
    isOne ? passes(overtaker, holder) : short.another[prizeOf(sheet)],
  )
}
