import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { lastSent } from '~/domain/log/lastSent.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import { type RecommendedArea, recommendedIn } from '~/domain/log/recommendedOf.ts'
import { isDisputed } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import type { AreaId, QuestionId } from '~/domain/model/ids.ts'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { LetterWords, Setup } from '~/domain/model/Setup.ts'
import { appointedIn } from './appointedIn.ts'
import { letterWordsOf } from './letterFrameOf.ts'
import { namesIn } from './namesIn.ts'

/** `Supplerende notat`: what the minister's office asked, the answer, and the numbers under it. */
export interface QuestionNote {
  readonly setup: Setup
  readonly words: LetterWords
  readonly question: MinisterQuestion
  /** Two have written each their own; the earlier is shown. */
  readonly isDisputed: boolean
  /** The version the office had when it asked; null where none was sent by then. */
  readonly version: Pick<SentRecommendation, 'version' | 'date' | 'digest'> | null
  /** What is recommended now is still what was sent in that version. */
  readonly isAsSent: boolean
  readonly areas: readonly NoteArea[]
}

/** One area as it stands: the sheet that all screens show, and what people have decided on it. */
export interface NoteArea {
  readonly sheet: AreaSheet
  readonly recommended: RecommendedArea | null
  readonly appointment: Appointment | null
}

/**
 * The note on one question; undefined where there is no such question, or the round has no areas.
 * Shape: `sheets` as `allSheets` gives them; those of `areaIds` are in the note, in their order.
 */
export function questionNoteOf(
  state: RoundState,
  sheets: readonly AreaSheet[],
  questionId: QuestionId,
  areaIds: readonly AreaId[],
): QuestionNote | undefined {
  const register = state.acts.questions.get(questionId)
  const question = register?.heads[0]?.value
  const [first] = sheets
  if (!question || !first) return undefined
  const sent = versionAskedAbout(state, question)
  return {
    setup: first.setup,
    words: letterWordsOf(first),
    question,
    isDisputed: isDisputed(register),
    version: sent && { version: sent.version, date: sent.date, digest: sent.digest },
    isAsSent: sent?.digest === recommendationDigest(recommendationOf(state)),
    areas: sheets
      .filter(({ area }) => areaIds.includes(area.id))
      .map((sheet) => ({
        sheet,
        recommended: recommendedIn(state, sheet.area.id) ?? null,
        appointment: appointedIn(state, sheet.area.id) ?? null,
      })),
  }
}

/** The last version that was sent on the day of the question or before; else the last of all. */
function versionAskedAbout(
  { acts }: RoundState,
  { askedOn }: MinisterQuestion,
): SentRecommendation | null {
  const before = acts.sent.filter(({ value }) => value.date <= askedOn)
  return (lastSent({ ...acts, sent: before }) ?? lastSent(acts))?.value ?? null
}

/** The areas a question is about by its own words: by name, or by an application in them. */
export const areasAskedAbout = (
  sheets: readonly AreaSheet[],
  { text }: Pick<MinisterQuestion, 'text'>,
): readonly AreaId[] => {
  const isNamed = namesIn(text)
  return sheets.flatMap(({ area, candidates }) =>
    [
      area.name.da,
      area.name.en ?? '',
      ...candidates.flatMap(({ application }) => [application.caseNumber, application.applicant]),
    ].some(isNamed)
      ? [area.id]
      : [],
  )
}
