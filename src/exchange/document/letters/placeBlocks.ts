import type { RefusalLetter } from '~/domain/dossier/letters/refusalLetterOf.ts'
import type { StateReason } from '~/domain/ranking/Candidate.ts'
import { absolute, compare, fromDecimal, subtract } from '~/lib/fraction.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { apartText, distanceText, fractionText } from '~/exchange/document/fractionText.ts'
import { formatList, formatPoint } from '~/i18n/formats.ts'
import { bullets, type LetterStyle, paragraph, toldParagraph } from './LetterStyle.ts'

/** Where the application stands, and how far from the one appointed: own figures, and that total. */
export function placeBlocks(letter: RefusalLetter, style: LetterStyle): readonly TextBlock[] {
  const { place } = letter
  const words = style.words.refusal
  return [
    ...standingBlocks(letter, style),
    ...appointedBlocks(letter, style),
    ...(place.sameField ? [paragraph(words.sameField(place.sameField))] : []),
    ...(place.closed ? [toldParagraph(words.closed, place.closed, style)] : []),
  ]
}

function standingBlocks(
  { place, assessment, frame }: RefusalLetter,
  style: LetterStyle,
): readonly TextBlock[] {
  const { language } = style
  const words = style.words.refusal
  const { total } = assessment
  if (place.rank !== null && total) {
    const own = fractionText(total, language)
    const sentence = place.isTied ? words.shared : words.ranked
    return [paragraph(sentence(own, place.rank, place.ranked))]
  }
  if (place.state === 'below-threshold') {
    const { best } = frame.setup.scale
    const reasons = place.reasons.map((reason) => [thresholdText(reason, frame.setup, style)])
    return [paragraph(best === 'high' ? words.below : words.belowLow), bullets(reasons)]
  }
  if (place.state !== 'incomplete') return []
  const open = place.reasons.flatMap((reason) =>
    reason.code === 'no-points' || reason.code === 'inapplicable-to-all'
      ? [criterionName(frame.setup, reason.criterionId, language)]
      : [],
  )
  return [
    paragraph(open.length > 0 ? words.incomplete(formatList(open, language)) : words.unassessed),
  ]
}

function thresholdText(
  reason: StateReason,
  setup: RefusalLetter['frame']['setup'],
  { words: { refusal }, language }: LetterStyle,
): string {
  const { best } = setup.scale
  if (reason.code !== 'criterion-threshold' && reason.code !== 'overall-threshold') return ''
  const mean = apartText(reason.mean, fromDecimal(reason.threshold), language)
  const threshold = formatPoint(reason.threshold, language)
  return reason.code === 'overall-threshold'
    ? refusal.overall[best](mean, threshold)
    : refusal.threshold[best](criterionName(setup, reason.criterionId, language), mean, threshold)
}

function appointedBlocks(
  { appointed, place, frame, assessment }: RefusalLetter,
  { words: { refusal: words }, language }: LetterStyle,
): readonly TextBlock[] {
  if (appointed.length === 0) return []
  const own = assessment.total
  const told = appointed.map(({ applicant, total }) =>
    total
      ? words.other(
          applicant,
          own ? apartText(total, own, language) : fractionText(total, language),
        )
      : words.otherNoTotal(applicant),
  )
  const { against, tieBreak } = place
  if (!against || !own || place.state !== 'ranked') return [paragraph(told.join(' '))]
  const { best } = frame.setup.scale
  const order = compare(own, against.total) * (best === 'high' ? 1 : -1)
  const distance = distanceText(absolute(subtract(own, against.total)), language)
  const behind = best === 'high' ? words.behind : words.behindLow
  const beside: Runs = [
    order === 0
      ? words.level(against.applicant)
      : order < 0
        ? behind(distance, against.applicant)
        : words.ahead(distance, against.applicant),
    ...(tieBreak ? [' ', words.tieBreak(criterionName(frame.setup, tieBreak, language))] : []),
  ]
  return [paragraph(told.join(' '), ' ', ...beside)]
}
