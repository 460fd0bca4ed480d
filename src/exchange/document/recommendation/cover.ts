import type { CoverRemark, CoverRow } from '~/domain/dossier/recommendation/coverRows.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import { dash, formatKroner, formatMillions } from '~/i18n/formats.ts'
import { distanceText } from '~/exchange/document/fractionText.ts'
import { heading, note, paragraph, strong } from '~/exchange/document/textBlocks.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { sumOre } from '~/domain/portfolio/sumOre.ts'
import { authorityIn, capital, listed, nameOfArea, recipientIn, type Writing } from './Writing.ts'

/** The first page: what is recommended, in a few sentences and one table. */
export const cover = (writing: Writing): readonly TextBlock[] => [
  heading(1, writing.words.summary),
  ...notices(writing),
  paragraph(opening(writing)),
  coverTable(writing),
  note(`${writing.words.cover.note} ${writing.words.certainty.coverNote}`),
]

function notices({ dossier, words }: Writing): readonly TextBlock[] {
  const { standing, findings } = dossier
  if (standing.kind === 'draft') {
    return [paragraph(strong(words.draftNotice), ` ${words.draftNoticeText(findings.length)}`)]
  }
  return standing.isIntact ? [] : [paragraph(strong(words.notIntact), ` ${words.notIntactText}`)]
}

function opening(writing: Writing): string {
  const { dossier, words, language } = writing
  const authority = capital(authorityIn(writing))
  const recommended = dossier.cover.filter(({ outcome }) => outcome === 'recommended')
  const amounts = recommended.map(({ amount }) => amount ?? 0)
  const areasWith = (isMeant: (row: CoverRow) => boolean): readonly string[] => [
    ...new Set(dossier.cover.filter(isMeant).map(({ areaId }) => nameOfArea(writing, areaId))),
  ]
  const sentence = (
    names: readonly string[],
    words: (names: string, count: number) => string,
  ): readonly string[] => (names.length === 0 ? [] : [words(listed(writing, names), names.length)])
  return [
    ...(recommended.length > 0
      ? [words.recommends(authority, recipientIn(writing), recommended.length)]
      : dossier.cover.some(({ outcome }) => outcome === 'nobody')
        ? [words.recommendsNobody(authority)]
        : []),
    ...sentence(
      areasWith(({ outcome, place }) => outcome === 'nobody' && place === 1),
      words.nobodyIn,
    ),
    ...sentence(
      areasWith(({ outcome }) => outcome === 'undecided' || outcome === 'disputed'),
      words.undecidedIn,
    ),
    ...sentence(
      areasWith(({ remarks }) => remarks.some(({ key }) => key === 'departs')),
      words.departsIn,
    ),
    ...sentence(
      areasWith(
        ({ remarks, outcome }) =>
          outcome === 'recommended' && remarks.some(({ key }) => key === 'chosen'),
      ),
      words.chosenIn,
    ),
    ...(recommended.length > 0 ? [words.amountsIn(formatKroner(sumOre(amounts), language))] : []),
  ].join(' ')
}

function coverTable(writing: Writing): TextBlock {
  const { dossier, words, language } = writing
  const { cover } = words
  const amounts = dossier.cover.flatMap(({ amount }) => amount ?? [])
  return {
    kind: 'table',
    caption: cover.caption,
    columns: [
      { head: cover.area, align: 'start', width: 23 },
      { head: cover.recommended, align: 'start', width: 20 },
      { head: cover.next, align: 'start', width: 18 },
      { head: cover.distance, align: 'end', width: 9 },
      { head: cover.amount, align: 'end', width: 9 },
      { head: cover.remark, align: 'start', width: 21 },
    ],
    rows: dossier.cover.map((row) => coverCells(writing, row)),
    foot: [[[cover.total], [], [], [], [formatMillions(sumOre(amounts), language)], []]],
  }
}

function coverCells(writing: Writing, row: CoverRow): readonly Runs[] {
  const { words, language } = writing
  const { cover } = words
  const { outcome, recommended, next, distance, amount, remarks } = row
  return [
    [areaOfRow(writing, row)],
    [recommended ? strong(recommended.application.applicant) : cover[notOf(outcome)]],
    [nextText(words, next)],
    [distance ? distanceText(distance, language) : dash],
    [amount === null ? dash : formatMillions(amount, language)],
    [
      [...remarks.map((remark) => remarkText(writing, remark)), ...cautionsOn(writing, row)].join(
        '; ',
      ),
    ],
  ]
}

/** By name alone, once for an area; that there is no competition is its verdict already. */
function cautionsOn({ certainty, words }: Writing, { areaId, place }: CoverRow): readonly string[] {
  const area = certainty.analysis.areas.find((each) => each.areaId === areaId)
  const named = (area?.cautions ?? []).filter((caution) => caution !== 'no-competition')
  return place > 1 || named.length === 0
    ? []
    : [words.certainty.remark(named.map((caution) => words.certainty.brief[caution]).join(', '))]
}

const notOf = (outcome: CoverRow['outcome']): 'nobody' | 'undecided' | 'disputed' =>
  outcome === 'recommended' ? 'nobody' : outcome

/** The open area stands once for each of its places, by the field that is recommended there. */
function areaOfRow(writing: Writing, { areaId, place, places, recommended }: CoverRow): string {
  const name = nameOfArea(writing, areaId)
  if (places === 1) return name
  const field = recommended?.application.proposedField
  return field ? `${name}: ${field}` : `${name} (${place})`
}

function nextText({ cover }: Writing['words'], next: CoverRow['next']): string {
  if (!next) return dash
  const { application, rank } = next
  return rank === null || rank === 2
    ? application.applicant
    : cover.ranked(application.applicant, rank)
}

function remarkText({ words, messages }: Writing, remark: CoverRemark): string {
  const categoryOf = (category: (CoverRemark & { key: 'departs' })['category']) =>
    category ? words.area.categories[category] : dash
  switch (remark.key) {
    case 'departs':
      return words.remark.departs(categoryOf(remark.category))
    case 'chosen':
      return words.remark.chosen(verdictText(remark.verdict, messages), categoryOf(remark.category))
    case 'verdict':
      return verdictText(remark.verdict, messages)
    case 'conditions':
      return words.remark.conditions(remark.count)
    default:
      return words.remark[remark.key]
  }
}
