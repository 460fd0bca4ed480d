import type { CheckStanding } from '~/domain/eligibility/checkStandings.ts'
import type { DiscShape } from '~/ui/mark/Disc.tsx'

/** The shape each outcome has beside its word. */
export const checkShapes: Readonly<Record<CheckStanding['outcome'], DiscShape>> = {
  met: 'full',
  plan: 'half',
  dispensation: 'cross',
  'not-met': 'struck',
  'not-stated': 'dashed',
  disputed: 'bars',
}
