import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { leadersWithout } from '~/domain/dossier/leadersWithout.ts'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import { certaintySentences } from '~/exchange/document/certainty/certaintySentences.ts'
import { certaintyText } from '~/exchange/document/certainty/certaintyText.ts'
import type { Language } from '~/i18n/formats.ts'
import { phraseText } from '~/i18n/Phrase.ts'
import { finish } from '~/lib/steps.ts'
import {
  application,
  areaId,
  assessed,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from './builders.ts'

/** Points by application and assessor, one a criterion. */
export type PlainPoints = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** A round whose area `energi` (or the open one, `nye`) has these; two criteria unless it says otherwise. */
export function stateOf(
  points: PlainPoints,
  setup: PlainSetup = { criteria: [{}, {}] },
  area = 'energi',
): RoundState {
  return roundStateFrom(
    roundCommands(
      setupWith(setup),
      Object.keys(points).map((number) =>
        application(number, { areaId: area, proposedField: `Felt ${number}`, applicant: number }),
      ),
      Object.entries(points).flatMap(([number, given]) =>
        Object.entries(given).map(([assessor, own]) => assessed(number, assessor, own)),
      ),
    ),
  )
}

export function analysisOf(state: RoundState, changes: Partial<RoundScores> = {}): RoundAnalysis {
  const asked = roundScoresOf(state)
  if (!asked) throw new Error('a round with a setup')
  return finish(analyseRoundSteps({ ...asked.scores, ...changes }))
}

export interface Certain {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
  readonly sentences: ReturnType<typeof certaintySentences>
}

export function certaintyOf(
  state: RoundState,
  area = 'energi',
  analysis: RoundAnalysis = analysisOf(state),
): Certain {
  const sheet = sheetOf(state, areaId(area))
  if (!sheet) throw new Error('a round with a setup')
  return { sheet, analysis, sentences: certaintySentences(sheet, analysis, leadersWithout(state)) }
}

/** With plain spaces, as tests write them. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** What is said of an area, a sentence a line. */
export const saidOf = (
  state: RoundState,
  area = 'energi',
  language: Language = 'da',
): readonly string[] => {
  const { sheet, sentences } = certaintyOf(state, area)
  return sentences.map((sentence) =>
    plain(phraseText(certaintyText(sentence, sheet, (id: AssessorId) => id, language))),
  )
}
