import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import type { Fraction } from '~/lib/fraction.ts'

/**
 * Something a sheet says, as a key and its values. Screens, documents and the command line put it
 * into words; the numbers in it are the sheet's own.
 */
export type Sentence =
  | {
      readonly key: 'leads'
      readonly applicant: string
      readonly total: Fraction
      readonly margin: Fraction
      readonly runnerUp: string
    }
  | {
      readonly key: 'leads-alone'
      readonly applicants: readonly string[]
      readonly total: Fraction
    }
  | {
      readonly key: 'leads-by-cascade'
      readonly applicant: string
      readonly runnerUp: string
      readonly total: Fraction
      readonly criterionId: CriterionId
    }
  | {
      readonly key: 'fills-places'
      readonly applicants: readonly string[]
      readonly places: number
      readonly runnerUp: string
      readonly margin: Fraction
    }
  | {
      readonly key: 'field-taken'
      readonly applicant: string
      readonly rank: number
      readonly field: string
      readonly holder: string
    }
  | { readonly key: 'no-point-changes-it' }
  | {
      readonly key: 'one-point-changes-it'
      readonly applicant: string
      readonly assessorId: AssessorId
      readonly criterionId: CriterionId
      readonly from: Points
      readonly to: Points
    }
  | { readonly key: 'only-one-ranked'; readonly applicant: string; readonly total: Fraction }
  | {
      readonly key: 'share-the-place'
      readonly applicants: readonly string[]
      readonly total: Fraction
      readonly secured: readonly string[]
    }
  | { readonly key: 'area-closed'; readonly reason: string }
  | { readonly key: 'no-applications' }
  | {
      readonly key: 'nobody-eligible'
      readonly count: number
      /** How many of them wait for a ruling on a formal check, or on which of two rulings holds. */
      readonly awaiting: number
    }
  | { readonly key: 'nobody-above-threshold'; readonly count: number }
  | {
      readonly key: 'below-quorum'
      readonly applicants: readonly { readonly applicant: string; readonly count: number }[]
      readonly quorum: number
    }
  | { readonly key: 'without-total'; readonly applicants: readonly string[] }
  | { readonly key: 'missing-cannot-change'; readonly applicant: string }
  | {
      readonly key: 'missing-could-change'
      readonly applicant: string
      readonly rivals: readonly string[]
    }
