import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { apartText } from '~/exchange/document/fractionText.ts'
import type { SentenceSheet } from '~/exchange/document/sentenceText.ts'
import { certaintyWords } from '~/i18n/certaintyWords.ts'
import { formatList, type Language } from '~/i18n/formats.ts'
import { assertNever } from '~/lib/assertNever.ts'
import type { Phrase } from '~/i18n/Phrase.ts'
import type { CertaintySentence, Chance, ShiftOf, Without } from './CertaintySentence.ts'
import { boundText, chanceText, weightPointsText } from './shareTexts.ts'

/**
 * A sentence of `certaintySentences` in words, with its full stop, in three parts: the middle one is the
 * figure that opens to what it rests on.
 */
export function certaintyText(
  sentence: CertaintySentence,
  sheet: SentenceSheet,
  nameOfAssessor: (assessorId: AssessorId) => string,
  language: Language,
): Phrase {
  const words = certaintyWords[language]
  switch (sentence.key) {
    case 'nobody-ranked':
      return [words.nobodyRanked, '', '']
    case 'no-competition':
      return noCompetitionText(sentence, sheet, language)
    case 'too-few':
      return words.tooFew
    case 'best':
    case 'best-of-level':
    case 'nearest-rival':
    case 'better-of-level':
      return chancePhrase(sentence, sheet, language)
    case 'one-weight':
      return oneWeightText(sentence, sheet, language)
    case 'no-weight':
      return noWeightText(sentence, sheet, language)
    case 'level-by-weights':
      return words.levelByWeights(sentence.holder, sentence.rival)
    case 'assessors':
      return assessorsText(sentence.flips, sheet, nameOfAssessor, language)
    case 'no-assessor':
      return words.noAssessor[sentence.isTied ? 'tied' : prizeOf(sheet)]
    default:
      return assertNever(sentence)
  }
}

type Of<Key extends CertaintySentence['key']> = Extract<CertaintySentence, { readonly key: Key }>

export const prizeOf = ({ area }: SentenceSheet): 'place' | 'first' =>
  area.kind === 'open' ? 'place' : 'first'

function noCompetitionText(
  { applicants, nearest }: Of<'no-competition'>,
  { setup }: SentenceSheet,
  language: Language,
): Phrase {
  const words = certaintyWords[language].noCompetition
  const names = formatList(applicants, language)
  const alone = applicants.length === 1 ? words.one(names) : words.several(names)
  if (!nearest) return [`${alone} ${words.noThreshold}`, '', '']
  const { applicant, criterionId, mean, threshold } = nearest
  const [own, limit] = [apartText(mean, threshold, language), apartText(threshold, mean, language)]
  const [before, figure, after] = criterionId
    ? words.criterion(applicant, own, criterionName(setup, criterionId, language), limit)
    : words.overall(applicant, own, limit)
  return [`${alone} ${before}`, figure, after]
}

function chancePhrase(
  sentence: Of<'best' | 'best-of-level' | 'nearest-rival' | 'better-of-level'>,
  { setup }: SentenceSheet,
  language: Language,
): Phrase {
  const words = certaintyWords[language]
  switch (sentence.key) {
    case 'best': {
      const { leader, ahead } = sentence
      const chance = chanceText(leader.chance, language)
      if (setup.basis === 'panel') return words.bestByPanel(leader.applicant, chance)
      return ahead
        ? words.bestButAhead(
            leader.applicant,
            chance,
            ahead.applicant,
            chanceText(ahead.chance, language),
          )
        : words.best(leader.applicant, chance)
    }
    case 'best-of-level':
      return words.bestOfLevel(levelChances(sentence.standings, language))
    case 'nearest-rival':
    case 'better-of-level': {
      const { holder, rival, chance } = sentence.pair
      const say = sentence.key === 'nearest-rival' ? words.nearestRival : words.betterOfLevel
      return say(rival, holder, chanceText(chance, language))
    }
  }
}

function oneWeightText(
  { holder, criterionId, side, bound, overtakers }: Of<'one-weight'>,
  sheet: SentenceSheet,
  language: Language,
): Phrase {
  const words = certaintyWords[language].oneWeight
  const criterion = criterionName(sheet.setup, criterionId, language)
  const limit = boundText(bound, side, language)
  const [overtaker, ...others] = overtakers
  // Of several that come in front at once none is told to be the one.
  const only = others.length === 0 ? overtaker : undefined
  if (sheet.area.kind === 'open') {
    const [before, figure] = words.place[side](criterion, limit)
    return [before, figure, only && holder ? words.overtaken.place(only, holder) : '.']
  }
  const [before, figure] = words.first[side](holder ?? '', criterion, limit)
  return [before, figure, only ? words.overtaken.first(only) : '.']
}

function noWeightText(
  { holders, least }: Of<'no-weight'>,
  sheet: SentenceSheet,
  language: Language,
): Phrase {
  const words = certaintyWords[language].noWeight
  const names = formatList(holders, language)
  return least ? words.level(names) : words[prizeOf(sheet)](names)
}

/** The least weight that has to be moved for a rival to tie, as a sentence. */
export function shiftText(
  { rival, shift }: ShiftOf,
  holders: readonly string[],
  { setup }: SentenceSheet,
  language: Language,
): string {
  const words = certaintyWords[language].shift
  const [first, ...more] = shift?.plan ?? []
  if (!shift || !first) return words.none(rival)
  const [holder = '', ...others] = holders
  const whom = others.length === 0 ? holder : words.holder
  const nameOf = (id: string) => criterionName(setup, id as CriterionId, language)
  const points = weightPointsText(shift.share, language)
  if (more.length === 0) {
    return words.one(points, nameOf(first.from), nameOf(first.to), rival, whom)
  }
  const moves = shift.plan.map(({ from, share }) =>
    words.move(weightPointsText(share, language), nameOf(from)),
  )
  return words.several(points, formatList(moves, language), nameOf(first.to), rival, whom)
}

/** The chances of those who share a place: "50 % for A og 49 % for B". */
export const levelChances = (standings: readonly Chance[], language: Language): string =>
  formatList(
    standings.map(({ applicant, chance }) =>
      certaintyWords[language].bestOfLevelEach(applicant, chanceText(chance, language)),
    ),
    language,
  )

/** More outcomes than these are left to what the figure opens to. */
const mostOutcomes = 3

function assessorsText(
  flips: readonly Without[],
  sheet: SentenceSheet,
  nameOfAssessor: (assessorId: AssessorId) => string,
  language: Language,
): Phrase {
  const words = certaintyWords[language].without
  const [only, ...others] = flips
  const names = (ids: readonly AssessorId[]) => formatList(ids.map(nameOfAssessor), language)
  if (only && others.length === 0) {
    const outcome = outcomeText(only.leaders, sheet, language)
    return only.assessorIds.length === 1
      ? words.one(names(only.assessorIds), outcome)
      : words.anyOf(names(only.assessorIds), outcome)
  }
  return words.several[prizeOf(sheet)](
    flips.length > mostOutcomes
      ? words.many(names(flips.flatMap(({ assessorIds }) => assessorIds)))
      : withoutClauses(flips, sheet, nameOfAssessor, language),
  )
}

/** Each outcome with those without whom it would be so: "uden Holm ville X være nr. 1; uden …". */
export const withoutClauses = (
  flips: readonly Without[],
  sheet: SentenceSheet,
  nameOfAssessor: (assessorId: AssessorId) => string,
  language: Language,
): string =>
  flips
    .map(({ assessorIds, leaders }) =>
      certaintyWords[language].without.clause(
        formatList(assessorIds.map(nameOfAssessor), language),
        assessorIds.length,
        outcomeText(leaders, sheet, language),
      ),
    )
    .join('; ')

/** What would be the case without an assessor, after «ville»: "X være nr. 1". */
export function outcomeText(
  leaders: readonly string[],
  { area, setup }: SentenceSheet,
  language: Language,
): string {
  const words = certaintyWords[language].without
  const names = formatList(leaders, language)
  if (leaders.length === 0) return words.nobody
  if (area.kind !== 'open') return leaders.length === 1 ? words.first(names) : words.shared(names)
  return leaders.length > setup.openPlaces ? words.between(names) : words.places(names)
}
