import type { Duel, DuelTerm } from '~/domain/dossier/duelOf.ts'
import type { Sentence } from '~/domain/dossier/Sentence.ts'
import type { PanelView } from '~/domain/model/PanelView.ts'
import { absolute, compare, type Fraction, isEqual, zero } from '~/lib/fraction.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { distanceText } from '~/exchange/document/fractionText.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { heading, paragraph, sentences, strong } from '~/exchange/document/textBlocks.ts'
import { type AreaWriting, listed } from './Writing.ts'

/** What a sheet says of what could still move; it has a part of its own. */
export const changing: ReadonlySet<Sentence['key']> = new Set([
  'no-point-changes-it',
  'one-point-changes-it',
  'missing-cannot-change',
  'missing-could-change',
])

/** Why: a departure first, then the ranking's own reasons, criterion by criterion, and the panel. */
export function areaReasons(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  const { sheet, meeting } = area
  const { duel } = meeting
  const reasons = sheet.sentences.filter(({ key }) => !changing.has(key))
  return [
    heading(3, words.area.reasons),
    ...departure(writing),
    ...sentences([
      ...reasons.map((sentence) => sheetSentence(writing, sentence)),
      duel && byCriterion(writing, duel),
      duel && isDecidedFinely(writing) && exactly(writing, duel),
    ]),
    ...panelView(writing),
  ]
}

/** A sentence of the sheet, with the panel's people by their names. */
export const sheetSentence = (
  { area, dossier, messages, language }: AreaWriting,
  sentence: Sentence,
): string => sentenceText(sentence, area.sheet, dossier.nameOf, messages, language)

function departure(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  if (area.decision.kind !== 'decided') return []
  const { choice, category, reason } = area.decision.decision
  if (choice === 'suggested') return []
  const chosen = area.places.map(({ application }) => application.applicant)
  const suggested = area.sheet.selection.suggested.map(applicantIn(area.sheet))
  const names = listed(writing, chosen)
  const text = words.area
  const [title, said] =
    suggested.length > 0
      ? ([
          text.departs,
          chosen.length === 0
            ? text.departsNobody(listed(writing, suggested))
            : text.departsText(listed(writing, suggested), names),
        ] as const)
      : chosen.length === 0
        ? ([text.nobodyChosen, text.chosenNobody] as const)
        : ([text.chosen, text.chosenText(names)] as const)
  return [
    paragraph(
      strong(title),
      ` ${said}${category === null ? '' : ` ${text.category(text.categories[category])}`}`,
    ),
    ...(reason === null ? [] : [paragraph(text.reasonGiven(reason))]),
  ]
}

/** Close, tied, or otherwise than the ranking: there the exact figures are worth a line. */
const isDecidedFinely = ({ area }: AreaWriting): boolean =>
  area.sheet.selection.verdict === 'close' ||
  area.sheet.selection.verdict === 'tied' ||
  (area.decision.kind === 'decided' && area.decision.decision.choice !== 'suggested')

const ratio = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`

function exactly({ words }: AreaWriting, { first, second, distance }: Duel): string | null {
  const [own, other] = [first.score.total, second.score.total]
  if (!own || !other) return null
  return isEqual(own, other)
    ? words.area.exactSame(ratio(own))
    : words.area.exact(ratio(own), ratio(other), ratio(absolute(distance)))
}

function byCriterion(writing: AreaWriting, { terms, rest, first, second }: Duel): string {
  const { area, words, language } = writing
  const text = words.area
  const name = ({ criterionId }: DuelTerm) => criterionName(area.sheet.setup, criterionId, language)
  const said = (these: readonly DuelTerm[]) =>
    listed(
      writing,
      these.map((term) => text.term(name(term), distanceText(absolute(term.points), language))),
    )
  const by = (isMeant: (order: number) => boolean) =>
    terms.filter(({ points }) => isMeant(compare(points, zero)))
  const [forFirst, forSecond, same] = [
    by((order) => order > 0),
    by((order) => order < 0),
    by((order) => order === 0),
  ]
  const names = same.map((term) => text.sameTerm(name(term)))
  const parts = [
    ...(forFirst.length > 0 ? [text.speaksFor(said(forFirst), first.application.applicant)] : []),
    ...(forSecond.length > 0
      ? [text.speaksFor(said(forSecond), second.application.applicant)]
      : []),
    ...(same.length > 0 ? [text.same(listed(writing, names), same.length)] : []),
    ...(rest ? [text.rest(rest.count, distanceText(rest.points, language))] : []),
  ]
  return text.byCriterion(parts.join('; '))
}

function panelView(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  const { views, isViewStale, discussion } = area.meeting
  const [view] = views
  const text = words.area
  return [
    ...(view && views.length === 1
      ? [
          paragraph(
            strong(text.view),
            ` ${[viewText(writing, view.value), ...(isViewStale ? [text.viewStale] : [])].join(' ')}`,
          ),
        ]
      : []),
    ...(views.length > 1 ? [paragraph(strong(text.view), ` ${text.viewDisputed}`)] : []),
    ...(discussion.note.trim() === ''
      ? []
      : [paragraph(strong(text.discussion), ` ${discussion.note.trim()}`)]),
  ]
}

function viewText(writing: AreaWriting, { choice, caseNumbers, reason }: PanelView): string {
  const { area, words } = writing
  const { viewOf, reasonGiven } = words.area
  const names = listed(writing, caseNumbers.map(applicantIn(area.sheet)))
  const said = () => {
    switch (choice) {
      case 'suggested':
        return names === '' ? viewOf.suggestedNobody : viewOf.suggested(names)
      case 'other':
        return viewOf.other(names)
      case 'none':
      case 'sent-back':
        return viewOf[choice]
      case 'undecided':
        return ''
    }
  }
  return reason === null ? said() : `${said()} ${reasonGiven(reason)}`
}
