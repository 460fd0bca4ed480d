import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Runs, TextBlock, TextColumn } from '~/lib/TextDocument.ts'
import { dash, formatCount } from '~/i18n/formats.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { candidateStateText, stateReasonText } from '~/exchange/document/stateText.ts'
import { bullets, lead, note, paragraph, strong } from '~/exchange/document/textBlocks.ts'
import { type AreaWriting, ended, nameOfArea } from './Writing.ts'

/** With more criteria than these their means would not stand on an upright page. */
const mostMeans = 6

/** Who has applied: the ranking with its figures, and who is outside it and why. */
export function areaRanking(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  const { candidates } = area.sheet
  const ranked = candidates.filter(({ rank }) => rank !== null)
  const outside = candidates.filter(({ rank }) => rank === null)
  if (candidates.length === 0) return []
  return [
    ...leftOut(writing),
    ...(ranked.length > 0 ? rankingTable(writing, ranked) : [paragraph(words.area.noneRanked)]),
    ...(outside.length > 0 ? [lead(words.area.outside)] : []),
    ...bullets(outside.map((candidate) => outsideLine(writing, candidate))),
  ]
}

function leftOut({ area, words, language }: AreaWriting): readonly TextBlock[] {
  const { leftOut, setup } = area.sheet
  return leftOut.map(({ criterionId, reason }) =>
    paragraph(words.area.leftOut(criterionName(setup, criterionId, language), ended(reason))),
  )
}

function rankingTable(
  writing: AreaWriting,
  ranked: readonly SheetCandidate[],
): readonly TextBlock[] {
  const { area, words, language } = writing
  const { sheet } = area
  const means = sheet.criteria.length <= mostMeans ? sheet.criteria : []
  const numberOf = (id: string) => sheet.setup.criteria.findIndex((one) => one.id === id) + 1
  const short = means.map(({ id }) => words.area.criterion(numberOf(id)))
  const legend = means.map(({ id }, index) =>
    words.area.criterionName(short[index] ?? '', criterionName(sheet.setup, id, language)),
  )
  return [
    {
      kind: 'table',
      caption: words.area.rankingCaption(nameOfArea(writing, sheet.area.id)),
      columns: columns(writing, short),
      rows: ranked.map((candidate) => rankingCells(writing, candidate, means.length)),
    },
    ...(legend.length > 0 ? [note(words.area.rankingNote(legend.join('; ')))] : []),
  ]
}

function columns({ words }: AreaWriting, short: readonly string[]): readonly TextColumn[] {
  const { column } = words.area
  const each = short.length > 0 ? 7 : 0
  const fixed = 6 + 11 + 9 + 12
  return [
    { head: column.rank, align: 'end', width: 6 },
    { head: column.applicant, align: 'start', width: 100 - fixed - each * short.length },
    { head: column.total, align: 'end', width: 11 },
    ...short.map((head) => ({ head, align: 'end', width: each }) as const),
    { head: column.assessed, align: 'end', width: 9 },
    { head: column.spread, align: 'end', width: 12 },
  ]
}

function rankingCells(
  { area, words, language }: AreaWriting,
  { application, rank, score }: SheetCandidate,
  means: number,
): readonly Runs[] {
  const isChosen = area.places.some(
    (place) => place.application.caseNumber === application.caseNumber,
  )
  const name = words.area.applicant(application.applicant, application.caseNumber)
  return [
    [rank === null ? dash : formatCount(rank, language)],
    [isChosen ? strong(name) : name],
    [score.total ? fractionText(score.total, language) : dash],
    ...score.criteria
      .slice(0, means)
      .map(({ mean }) => [mean ? fractionText(mean, language) : dash]),
    [formatCount(score.countingAssessments, language)],
    [score.spread ? fractionText(score.spread, language) : dash],
  ]
}

function outsideLine(
  { area, words, messages, language }: AreaWriting,
  candidate: SheetCandidate,
): Runs {
  const { application } = candidate
  const reasons = candidate.reasons.map((reason) =>
    stateReasonText(reason, area.sheet, candidate, messages, language),
  )
  const state = candidateStateText(candidate, messages)
  // «Trukket tilbage: …» says the state itself.
  const rest = reasons.map((reason) =>
    reason.startsWith(`${state}: `) ? reason.slice(state.length + 2) : reason,
  )
  const name = words.area.applicant(application.applicant, application.caseNumber)
  return [words.area.outsideLine(name, state, rest.map(ended).join(' '))]
}
