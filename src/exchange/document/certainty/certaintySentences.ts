import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AreaLeaders } from '~/domain/dossier/leadersWithout.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { areaCertainty } from './AreaCertainty.ts'
import { assessorSentence } from './assessorSentence.ts'
import type { CertaintySentence } from './CertaintySentence.ts'
import { modelSentence } from './modelSentence.ts'
import { weightSentence } from './weightSentence.ts'

/**
 * What a chair can read aloud of how sure an area's ranking is: the model, the weights, the assessors, at
 * most one sentence each and in this order [CE1]. Where data are too few it holds no number of the
 * model's [CE2].
 * Shape: sheet, analysis and leaders of the same state of the round.
 * Errors: throws RangeError where analysis or leaders lack the sheet's area.
 */
export function certaintySentences(
  sheet: AreaSheet,
  analysis: RoundAnalysis,
  leadersWithout: readonly AreaLeaders[],
): readonly CertaintySentence[] {
  const certainty = areaCertainty(sheet, analysis)
  const leaders = leadersWithout.find(({ areaId }) => areaId === sheet.area.id)
  if (!leaders) throw new RangeError(`no leaders of area ${sheet.area.id}`)
  if (certainty.ranked.length === 0) return [{ key: 'nobody-ranked' }]
  return [
    modelSentence(certainty),
    weightSentence(certainty),
    assessorSentence(certainty, leaders),
  ].filter((sentence) => sentence !== null)
}
