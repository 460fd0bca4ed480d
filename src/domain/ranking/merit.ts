import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { ApplicationScore } from '~/domain/scoring/applicationScore.ts'
import { compare, type Fraction } from '~/lib/fraction.ts'

/** What places one application against another: its total, then the cascade's means [RK4]. */
export interface Merit {
  readonly caseNumber: CaseNumber
  readonly total: Fraction
  /** Means along the cascade; a criterion that is left out of the area takes no part. */
  readonly cascade: readonly { readonly criterionId: CriterionId; readonly mean: Fraction }[]
}

export function meritOf(
  caseNumber: CaseNumber,
  { total, criteria }: Pick<ApplicationScore, 'total' | 'criteria'>,
  { cascade }: Pick<Setup, 'cascade'>,
): Merit | null {
  if (!total) return null
  const meanOf = new Map(criteria.map(({ criterionId, mean }) => [criterionId, mean]))
  return {
    caseNumber,
    total,
    cascade: cascade.flatMap((criterionId) => {
      const mean = meanOf.get(criterionId)
      return mean ? [{ criterionId, mean }] : []
    }),
  }
}

/** Negative when `a` stands before `b`, 0 when nothing published separates them. */
export function compareMerit(a: Merit, b: Merit, best: Setup['scale']['best']): number {
  const sign = best === 'high' ? -1 : 1
  const order = compare(a.total, b.total) || (decidingStep(a, b)?.order ?? 0)
  return order === 0 ? 0 : Math.sign(order) * sign
}

/** The first step of the cascade where two applications with equal totals differ. */
export function decidingStep(
  a: Merit,
  b: Merit,
): { readonly criterionId: CriterionId; readonly order: number } | undefined {
  for (const [index, { criterionId, mean }] of a.cascade.entries()) {
    const other = b.cascade[index]
    const order = other ? compare(mean, other.mean) : 0
    if (order !== 0) return { criterionId, order }
  }
  return undefined
}
