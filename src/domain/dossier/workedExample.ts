import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import type { CountedPoint } from '~/domain/scoring/criterionScore.ts'
import { halves } from '~/domain/scoring/halves.ts'
import { unweightedMean } from '~/domain/scoring/weightedTotal.ts'
import { type Fraction, fraction, multiply } from '~/lib/fraction.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'

/** One criterion on its way from points to what it adds to the total. */
export interface ExampleCriterion {
  readonly criterion: Criterion
  /** The points that count; with the basis `panel` the panel's one. */
  readonly counted: readonly CountedPoint[]
  readonly sum: Fraction
  readonly mean: Fraction | null
  /** Its weight as a share of the weights that count in the area. */
  readonly share: Fraction
  /** Share x mean, in points; null where there is no mean. */
  readonly term: Fraction | null
}

/** An application's way from points to total, with every number on it exact [EX1]. */
export interface WorkedExample {
  readonly sheet: AreaSheet
  readonly candidate: SheetCandidate
  readonly criteria: readonly ExampleCriterion[]
  /** Permille, as the setup has them; less than 1000 where a criterion is left out. */
  readonly weightSum: number
  /** The mean of the means, every criterion alike: what the overall threshold is about. */
  readonly unweighted: Fraction | null
  /** Whose assessment does not count, and why. */
  readonly notCounting: readonly {
    readonly assessorId: AssessorId
    readonly why: 'recused' | 'not-handed-in'
  }[]
}

export function workedExample(sheet: AreaSheet, candidate: SheetCandidate): WorkedExample {
  const weightSum = sheet.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const { score, rows } = candidate
  return {
    sheet,
    candidate,
    criteria: sheet.criteria.map((criterion, index) => {
      const { mean = null, counted = [] } = score.criteria[index] ?? {}
      const share = fraction(BigInt(criterion.weight), BigInt(Math.max(weightSum, 1)))
      const sum = counted.reduce((total, { points }) => total + halves(points), 0)
      return {
        criterion,
        counted,
        sum: fraction(BigInt(sum), 2n),
        mean,
        share,
        term: mean && multiply(share, mean),
      }
    }),
    weightSum,
    unweighted: unweightedMean(score.criteria.map(({ mean }) => mean)),
    notCounting: rows
      .filter(({ isRecused, isHandedIn }) => isRecused || !isHandedIn)
      .map(({ assessorId, isRecused }) => ({
        assessorId,
        why: isRecused ? 'recused' : 'not-handed-in',
      })),
  }
}

/** What somebody asked to see; either may name nothing that is there. */
export interface ExampleWish {
  readonly areaId?: AreaId | undefined
  readonly caseNumber?: CaseNumber | undefined
}

/** Whether an application has a point that counts, so that there is something to show. */
export const canBeExample = ({ score }: SheetCandidate): boolean =>
  score.criteria.some(({ counted }) => counted.length > 0)

/**
 * The application that is asked for, else the first in ranking order with a total, else the first with points: of
 * the area that is asked for, or of all where none is. Undefined where nobody there has points.
 */
export function chooseExample(
  sheets: readonly AreaSheet[],
  { areaId, caseNumber }: ExampleWish,
): WorkedExample | undefined {
  const inArea = sheets.filter(({ area }) => area.id === areaId)
  const all = (inArea.length > 0 ? inArea : sheets).flatMap((sheet) =>
    sheet.candidates.filter(canBeExample).map((candidate) => ({ sheet, candidate })),
  )
  const found =
    all.find(({ candidate }) => candidate.caseNumber === caseNumber) ??
    all.find(({ candidate }) => candidate.score.total) ??
    all[0]
  return found && workedExample(found.sheet, found.candidate)
}
