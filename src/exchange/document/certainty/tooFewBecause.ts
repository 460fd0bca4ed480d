import type { AreaCertainty } from './AreaCertainty.ts'
import type { TooFewBecause } from './CertaintySentence.ts'
import { leastSurplus } from '~/domain/statistics/round/cautionsOf.ts'

/** Which part of [ST4] makes data too few, the first that does. */
export function tooFewBecause({ analysis, ranked, inModel }: AreaCertainty): TooFewBecause {
  const reviews = analysis.model?.reviewCount ?? 0
  const applications = analysis.model?.applicationCount ?? 0
  if (reviews - applications < leastSurplus) return { code: 'round', reviews, applications }
  const thin = ranked.filter(({ caseNumber }) => (inModel(caseNumber)?.count ?? 0) < 2)
  return thin.length > 0
    ? { code: 'application', applicants: thin.map(({ application }) => application.applicant) }
    : { code: 'apart' }
}
