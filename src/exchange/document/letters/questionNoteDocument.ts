import type { NoteArea, QuestionNote } from '~/domain/dossier/letters/questionNoteOf.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import { lettersWords } from '~/i18n/lettersWords.ts'
import { formatList, type Language } from '~/i18n/formats.ts'
import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { dayText, gap, heading, type LetterStyle, note, paragraph } from './LetterStyle.ts'
import { amountsTable } from './amountsTable.ts'
import { duelTable } from './duelTable.ts'
import { noteRanking } from './noteRanking.ts'

const catalogues = { da, en }

/**
 * The note that answers the minister's office: the question, the answer as it was recorded, and under
 * it the rankings that every screen shows, so that the two cannot differ.
 */
export function questionNoteDocument(
  questionNote: QuestionNote,
  nameOf: (assessorId: AssessorId) => string,
  language: Language,
  { logDigest, version: program }: Provenance,
): TextDocument {
  const { question, words: own, setup, version } = questionNote
  const words = lettersWords[language]
  const style: LetterStyle = { words, language }
  return {
    language,
    title: words.note.title,
    subtitle: [
      words.round(setup.title),
      words.note.to(question.from),
      ...(own.authority === null ? [] : [words.note.by(own.authority)]),
      version
        ? words.note.version(version.version, dayText(version.date, style))
        : words.note.noVersion,
      ...(version ? [words.note.digest(version.digest.slice(0, 16))] : []),
    ],
    header: own.authority === null ? words.draft : `${words.draft} · ${own.authority}`,
    footer: `${words.note.footer} · ${words.source(logDigest, program)}`,
    blocks: [
      paragraph(words.date, { text: words.dateGap, look: 'gap' }),
      ...(own.authority === null ? [gap(words.gap.authority)] : []),
      ...askedBlocks(questionNote, style),
      heading(words.note.data),
      ...standingBlocks(questionNote, style),
      ...questionNote.areas.flatMap((area) => areaBlocks(area, nameOf, style)),
    ],
  }
}

function askedBlocks(
  { question, isDisputed }: QuestionNote,
  style: LetterStyle,
): readonly TextBlock[] {
  const words = style.words.note
  const { askedOn, due, text, answer } = question
  const asked = dayText(askedOn, style)
  return [
    heading(words.question),
    note(due ? words.askedDue(asked, dayText(due, style)) : words.asked(asked)),
    paragraph(text),
    ...(isDisputed ? [gap(words.disputed)] : []),
    heading(words.answer),
    ...(answer
      ? [note(words.answered(dayText(answer.on, style))), paragraph(answer.text)]
      : [gap(words.noAnswer)]),
  ]
}

/** Which version the numbers belong to, and whether it is still what is recommended. */
function standingBlocks(
  { version, isAsSent }: QuestionNote,
  { words: { note: words } }: LetterStyle,
): readonly TextBlock[] {
  if (!version) return [paragraph(words.same)]
  return isAsSent
    ? [paragraph(words.same, ' ', words.asSent(version.version))]
    : [paragraph(words.same, ' ', { text: words.moved(version.version), look: 'strong' })]
}

function areaBlocks(
  area: NoteArea,
  nameOf: (assessorId: AssessorId) => string,
  style: LetterStyle,
): readonly TextBlock[] {
  const { sheet, recommended } = area
  const { words, language } = style
  const messages = catalogues[language]
  const sentences = sheet.sentences.map((sentence) =>
    sentenceText(sentence, sheet, nameOf, messages, language),
  )
  const verdict = verdictText(sheet.selection.verdict, messages)
  return [
    heading(localText(sheet.area.name, language), 2),
    paragraph({ text: `${words.note.verdict}${verdict}. `, look: 'strong' }, sentences.join(' ')),
    noteRanking(sheet, messages, style),
    ...duelTable(sheet, style),
    ...actBlocks(area, style),
    ...(recommended?.cases ?? []).flatMap((one) => amountsTable(sheet, one, style)),
  ]
}

/** What people have decided on the area: whom the agency recommends, whom the minister appointed. */
function actBlocks(
  { sheet, recommended, appointment }: NoteArea,
  style: LetterStyle,
): readonly TextBlock[] {
  const { words, language } = style
  const nameOf = applicantIn(sheet)
  const names = (cases: readonly { readonly caseNumber: Parameters<typeof nameOf>[0] }[]) =>
    formatList(
      cases.map(({ caseNumber }) => nameOf(caseNumber)),
      language,
    ) || words.note.nobody
  const appointed = appointment
    ? words.note.appointedOn(
        names(appointment.caseNumbers.map((caseNumber) => ({ caseNumber }))),
        dayText(appointment.date, style),
      )
    : words.note.notAppointed
  return [
    paragraph(
      { text: words.note.recommended, look: 'strong' },
      recommended ? names(recommended.cases) : words.note.notRecommended,
      '\n',
      { text: words.note.appointed, look: 'strong' },
      appointed,
    ),
  ]
}
