import type { AreaDossier } from '~/domain/dossier/recommendation/areaDossier.ts'
import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AreaAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { shareOfWeightsText } from '~/exchange/document/certainty/shareTexts.ts'
import { bullets, heading, paragraph } from '~/exchange/document/textBlocks.ts'
import { nameOfArea, type Writing } from './Writing.ts'

/** Where SMAA or PROMETHEE II would have another first than the ranking has; else that neither would. */
export function otherMethods(writing: Writing): readonly TextBlock[] {
  const { certainty, dossier, words } = writing
  const text = words.certainty.others
  const told = dossier.areas.flatMap((area) => {
    const analysis = certainty.analysis.areas.find(({ areaId }) => areaId === area.sheet.area.id)
    return analysis ? differences(writing, area, analysis) : []
  })
  return [
    heading(3, text.title),
    paragraph(text.intro),
    ...(told.length === 0 ? [paragraph(text.none)] : bullets(told.map((one) => [one]))),
  ]
}

function differences(
  writing: Writing,
  { sheet }: AreaDossier,
  { rankAcceptability, netFlows }: AreaAnalysis,
): readonly string[] {
  const { words, language } = writing
  const text = words.certainty.others
  const ranked = sheet.candidates.filter(({ rank }) => rank !== null)
  const [leader] = ranked
  if (!leader || ranked.length < 2) return []
  const place = nameOfArea(writing, sheet.area.id)
  const first = ({ caseNumber }: SheetCandidate) => rankAcceptability.get(caseNumber)?.[0] ?? 0
  const net = ({ caseNumber }: SheetCandidate) => netFlows.get(caseNumber) ?? 0
  const [byWeights, byOrder] = [otherThan(ranked, first), otherThan(ranked, net)]
  const share = (candidate: SheetCandidate) => shareOfWeightsText(first(candidate), language)
  return [
    ...(byWeights
      ? [
          text.smaa(
            place,
            byWeights.application.applicant,
            share(byWeights),
            leader.application.applicant,
            share(leader),
          ),
        ]
      : []),
    ...(byOrder ? [text.promethee(place, byOrder.application.applicant)] : []),
  ]
}

/** Who has most by a measure, where that is none of those who are first on the ranking. */
function otherThan(
  ranked: readonly SheetCandidate[],
  measure: (candidate: SheetCandidate) => number,
): SheetCandidate | null {
  const most = Math.max(...ranked.map(measure))
  const best = ranked.filter((candidate) => most - measure(candidate) < sameMeasure)
  return best.some(({ rank }) => rank === 1) ? null : (best[0] ?? null)
}

/** Sums of doubles that differ by less are the same number. */
const sameMeasure = 1e-9
