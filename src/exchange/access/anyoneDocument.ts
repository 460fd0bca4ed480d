import type { AnyoneArea, AnyonePack } from '~/domain/dossier/access/AccessPack.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { dash, formatDay, formatKroner, formatMoment } from '~/i18n/formats.ts'
import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import type { AccessRequest, AccessStyle } from './AccessStyle.ts'
import { column, heading, list, paragraph, table } from './blocks.ts'
import { leftOutBlocks, methodBlocks, peopleBlocks } from './commonBlocks.ts'
import { appointmentLines } from './courseBlocks.ts'
import { personText } from './personText.ts'

/** A pack for anyone as a document to be read, printed and kept. */
export function anyoneDocument(
  pack: AnyonePack,
  { requester, date, provenance }: AccessRequest,
  style: AccessStyle,
): TextDocument {
  const { words, language } = style
  return {
    language,
    title: words.title.anyone,
    subtitle: [pack.setup.title, words.subtitle.given(requester, formatDay(date, language))],
    header: words.header(pack.setup.title),
    footer: words.footer(provenance.logDigest, provenance.version),
    blocks: [
      { kind: 'contents' },
      heading(words.about.title),
      paragraph(words.about.anyone),
      list([words.about.leftOut]),
      ...methodBlocks(pack.setup, style),
      ...pack.sent.map((sent) =>
        paragraph(words.areas.sent(sent.version, formatDay(sent.date, language))),
      ),
      ...pack.areas.flatMap((area) => areaBlocks(area, pack, style)),
      ...peopleBlocks(pack.people, style),
      ...eventBlocks(pack, style),
      ...leftOutBlocks(pack, style),
    ],
  }
}

function areaBlocks(
  { area, verdict, candidates, appointment, texts }: AnyoneArea,
  pack: AnyonePack,
  style: AccessStyle,
): readonly TextBlock[] {
  const { words, messages, language } = style
  const { areas: own } = words
  const name = localText(area.name, language)
  return [
    heading(name),
    ...(candidates.length === 0
      ? [paragraph(own.none)]
      : [paragraph(own.verdict(verdictText(verdict, messages)))]),
    ...table(
      own.caption(name),
      [
        column(own.rank, 8, true),
        column(own.caseNumber, 16),
        column(own.applicant, 22),
        column(own.state, 16),
        column(own.total, 9, true),
        column(own.outcome, 15),
        column(own.granted, 14, true),
      ],
      candidates.map((one) => [
        one.rank === null ? dash : String(one.rank),
        one.caseNumber,
        one.name ?? own.unnamed,
        candidateStateText(
          {
            state: one.state,
            reasons: one.isAreaClosed ? [{ code: 'area-closed', note: '' }] : [],
          },
          messages,
        ),
        one.total ? fractionText(one.total, language) : dash,
        [one.isRecommended && own.recommended, one.isAppointed && own.appointed]
          .filter((word) => word !== false)
          .join(', '),
        one.granted.length === 0
          ? ''
          : formatKroner(
              one.granted.reduce((sum, { amount }) => sum + amount, 0),
              language,
            ),
      ]),
    ),
    ...(appointment ? appointmentLines(appointment, style).map(paragraph) : []),
    ...(texts.length === 0
      ? []
      : [
          heading(own.texts, 2),
          list(texts.map((text) => `${labelOf(text, pack, style)}: ${text.text}`)),
        ]),
  ]
}

/** Whose words a text is, and on what. */
const labelOf = (
  { kind, caseNumber, person, criterionId }: AnyoneArea['texts'][number],
  { people, setup }: AnyonePack,
  { words, language }: AccessStyle,
): string =>
  [
    words.leftOut.texts[kind],
    person === null ? null : personText(people, person, words),
    caseNumber,
    criterionId && criterionName(setup, criterionId, language),
  ]
    .filter((part) => part !== null)
    .join(', ')

function eventBlocks(
  { events }: AnyonePack,
  { words: { events: own, history }, events: names, language }: AccessStyle,
): readonly TextBlock[] {
  return [
    heading(own.title),
    ...table(
      own.caption,
      [
        column(history.what, 46),
        column(own.count, 10, true),
        column(own.first, 22),
        column(own.last, 22),
      ],
      events.map(({ kind, count, first, last }) => [
        names[kind],
        String(count),
        formatMoment(first, language),
        formatMoment(last, language),
      ]),
    ),
  ]
}
