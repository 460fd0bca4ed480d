import type { Violation } from '~/domain/log/Violation.ts'
import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import type { SealFault } from '~/exchange/sealed/SealFault.ts'
import type { JsonFault } from '~/lib/jsonFault.ts'

/** Where in an assessor's work something is, in the words of who reads it. */
export interface WorkPlace {
  readonly caseNumber: CaseNumber
  readonly criterionId: CriterionId | null
}

/** Why a file of the panel is not taken: a key and the place. The whole file is refused. */
export type PanelFault =
  | SealFault
  | ArchiveFault
  /** What is in it is not of the form it must have; the text is not even sound JSON where said. */
  | { readonly code: 'bad-content'; readonly path: string; readonly json: JsonFault | null }
  /** Something that such a file must not hold: another's assessment, or a field nobody knows. */
  | { readonly code: 'foreign-content'; readonly path: string; readonly field: string }
  | { readonly code: 'wrong-kind'; readonly kind: string }
  | { readonly code: 'not-this-round'; readonly title: string }
  | {
      readonly code: 'broken-answer'
      readonly place: WorkPlace | null
      readonly json: JsonFault | null
    }
  /** An event in another's name, or of a kind that no assessor writes. */
  | { readonly code: 'foreign-event'; readonly place: WorkPlace | null }
  | {
      readonly code: 'ineffective-event'
      readonly place: WorkPlace | null
      readonly why: Violation
    }
  /** The chains do not end where the signed statement says. */
  | { readonly code: 'wrong-heads' | 'bad-signature' | 'unknown-invitation' | 'unknown-brief' }
  /** Another history than the one that was received before. */
  | { readonly code: 'rewritten'; readonly place: WorkPlace | null }
