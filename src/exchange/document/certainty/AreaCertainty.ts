import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { placingOf, type Placing } from '~/domain/dossier/placingOf.ts'
import type {
  AreaAnalysis,
  ApplicationAnalysis,
  RoundAnalysis,
} from '~/domain/statistics/round/RoundAnalysis.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'

/** A sheet beside what statistics say of its area, all of one state of the round. */
export interface AreaCertainty {
  readonly sheet: AreaSheet
  readonly placing: Placing
  readonly ranked: readonly SheetCandidate[]
  readonly area: AreaAnalysis
  readonly analysis: RoundAnalysis
  readonly isTooFew: boolean
  readonly nameOf: (caseNumber: string) => string
  readonly inModel: (caseNumber: string) => ApplicationAnalysis | undefined
}

/** Throws RangeError where the analysis is of another round: it lacks the sheet's area. */
export function areaCertainty(sheet: AreaSheet, analysis: RoundAnalysis): AreaCertainty {
  const area = analysis.areas.find(({ areaId }) => areaId === sheet.area.id)
  if (!area) throw new RangeError(`no analysis of area ${sheet.area.id}`)
  const known = new Map(analysis.applications.map((application) => [application.id, application]))
  const nameOf = applicantIn(sheet)
  return {
    sheet,
    placing: placingOf(sheet),
    ranked: sheet.candidates.filter(({ rank }) => rank !== null),
    area,
    analysis,
    isTooFew: area.cautions.includes('insufficient-data'),
    nameOf: (caseNumber) => nameOf(caseNumber as SheetCandidate['caseNumber']),
    inModel: (caseNumber) => known.get(caseNumber),
  }
}
