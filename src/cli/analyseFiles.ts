import { leadersWithout } from '~/domain/dossier/leadersWithout.ts'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import { assessorNames } from '~/exchange/csv/assessorNames.ts'
import { analysisJson } from '~/exchange/json/analysisJson.ts'
import { finish } from '~/lib/steps.ts'
import type { RecordedRound } from './recordRound.ts'

/** How sure one may be of a round's rankings, as JSON. Throws on a round without a setup. */
export function analyseFiles({ state }: Pick<RecordedRound, 'state'>): string {
  const asked = roundScoresOf(state)
  if (!asked) throw new Error('A recorded round has a setup')
  const analysis = finish(analyseRoundSteps(asked.scores))
  return analysisJson(
    {
      analysis,
      leaders: leadersWithout(state),
      leftOut: asked.leftOut,
      withoutReview: asked.withoutReview,
    },
    assessorNames(state),
  )
}
