import type { PartyPack } from '~/domain/dossier/access/AccessPack.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { candidateStateText, stateReasonText } from '~/exchange/document/stateText.ts'
import { dash, formatDay, formatKroner, formatMoment } from '~/i18n/formats.ts'
import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import type { AccessRequest, AccessStyle } from './AccessStyle.ts'
import { assessmentBlocks } from './assessmentBlocks.ts'
import { column, heading, list, paragraph, table } from './blocks.ts'
import { courseBlocks } from './courseBlocks.ts'
import { leftOutBlocks, methodBlocks, peopleBlocks } from './commonBlocks.ts'
import { personText } from './personText.ts'

/**
 * A party's pack as a document to be read, printed and kept. `missing` are the names of the party's
 * documents that the device does not hold, so that the pack can say so.
 */
export function partyDocument(
  pack: PartyPack,
  { requester, date, provenance }: AccessRequest,
  style: AccessStyle,
  missing: readonly string[] = [],
): TextDocument {
  const { words, language } = style
  const { application, setup } = pack
  const held = pack.documents.length - missing.length
  return {
    language,
    title: words.title.party,
    subtitle: [
      words.subtitle.case(application.applicant, application.caseNumber),
      words.subtitle.given(requester, formatDay(date, language)),
    ],
    header: words.header(setup.title),
    footer: words.footer(provenance.logDigest, provenance.version),
    blocks: [
      heading(words.about.title),
      paragraph(words.about.party),
      list([
        words.about.own,
        words.about.leftOut,
        ...(held > 0 ? [words.about.documents(held)] : []),
      ]),
      ...(missing.length > 0 ? [paragraph(words.about.missing(missing))] : []),
      ...applicationBlocks(pack, style),
      ...checkBlocks(pack, style),
      ...methodBlocks(setup, style),
      ...assessmentBlocks(pack, style),
      ...numberBlocks(pack, style),
      ...peopleBlocks(pack.people, style),
      ...habilitetBlocks(pack, style),
      ...courseBlocks(pack, style),
      ...historyBlocks(pack, style),
      ...leftOutBlocks(pack, style),
    ],
  }
}

function applicationBlocks(
  { application, setup, documents }: PartyPack,
  { words: { application: words }, messages, language }: AccessStyle,
): readonly TextBlock[] {
  const { field } = messages.applications
  const funderOf = (id: string) => setup.funders.find((one) => one.id === id)?.name ?? id
  const rows: readonly (readonly [string, string | null])[] = [
    [words.caseNumber, application.caseNumber],
    [field.area, areaName(setup, application.areaId, language)],
    [field.applicant, application.applicant],
    [field.title, application.title],
    [field.cvr, application.cvr],
    [field.submittedAt, application.submittedAt && formatMoment(application.submittedAt, language)],
    [field.headquarters, application.headquarters],
    [field.branches, application.branches.join(', ')],
    [field.board, (application.board ?? []).join(', ')],
    [field.partners, (application.partners ?? []).join(', ')],
    [field.proposedField, application.proposedField],
    ...application.amounts.map(({ funderId, year, amount }): readonly [string, string] => [
      field.amount(funderOf(funderId), year),
      formatKroner(amount, language),
    ]),
    [field.summary, application.summary],
  ]
  return [
    heading(words.title),
    ...table(
      words.caption,
      [column(words.field, 30), column(words.value, 70)],
      rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
    ...(application.texts.length > 0 ? [paragraph(words.texts)] : []),
    heading(words.documents, 2),
    ...(documents.length === 0
      ? [paragraph(words.noDocuments)]
      : table(
          words.documents,
          [column(words.document, 40), column(words.digest, 60)],
          documents.map(({ fileName, sha256 }) => [fileName, sha256]),
        )),
  ]
}

function checkBlocks(
  { checks, status }: PartyPack,
  { words: { checks: words, course }, messages }: AccessStyle,
): readonly TextBlock[] {
  const { names, outcome: outcomes } = messages.applications.formal
  return [
    heading(words.title),
    ...table(
      words.caption,
      [column(words.check, 34), column(words.outcome, 28), column(words.note, 38)],
      checks.map(({ check, outcome, isRuled, note }) => [
        names[check],
        `${outcomes[outcome]} (${isRuled ? words.ruled : words.computed})`,
        note ?? '',
      ]),
    ),
    ...(status
      ? [
          paragraph(
            [words.status[status.status], status.reason && course.reason(status.reason)]
              .filter(Boolean)
              .join(' '),
          ),
        ]
      : []),
  ]
}

function numberBlocks(
  pack: PartyPack,
  { words: { numbers: words }, messages, language }: AccessStyle,
): readonly TextBlock[] {
  const { setup, means, total, rank, ranked, reasons } = pack
  const why = reasons
    // Those of people have words, which stand elsewhere in the pack or are left out.
    .filter((reason) => !('note' in reason))
    .map((reason) => stateReasonText(reason, pack, pack, messages, language))
  return [
    heading(words.title),
    paragraph(words.state([candidateStateText(pack, messages), ...why].join('; '))),
    paragraph(rank === null ? words.noRank(ranked) : words.rank(rank, ranked)),
    ...table(
      words.caption,
      [column(words.criterion, 70), column(words.mean, 30, true)],
      [
        ...means.map(({ criterionId, mean }) => [
          criterionName(setup, criterionId, language),
          mean ? fractionText(mean, language) : dash,
        ]),
        [words.total, total ? fractionText(total, language) : dash],
      ],
    ),
  ]
}

function habilitetBlocks(
  { habilitet, people, leftOut }: PartyPack,
  { words }: AccessStyle,
): readonly TextBlock[] {
  const { habilitet: own } = words
  if (habilitet.length === 0) return []
  return [
    heading(own.title),
    ...table(
      own.caption,
      [column(own.person, 34), column(own.standing, 36), column(own.grounds, 30)],
      habilitet.map(({ person, standing, grounds }) => [
        personText(people, person, words),
        own.standings[standing],
        own.ground(grounds),
      ]),
    ),
    ...(leftOut.some(({ rule }) => rule === 'AX4') ? [paragraph(own.note)] : []),
  ]
}

function historyBlocks(
  { history, people }: PartyPack,
  { words, events, language }: AccessStyle,
): readonly TextBlock[] {
  const { history: own } = words
  return [
    heading(own.title),
    ...table(
      own.caption,
      [column(own.when, 32), column(own.what, 46), column(own.who, 22)],
      history.map(({ at, kind, person }) => [
        formatMoment(at, language),
        events[kind],
        person === null ? own.agency : personText(people, person, words),
      ]),
    ),
  ]
}
