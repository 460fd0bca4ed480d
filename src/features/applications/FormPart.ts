import type { Setup } from '~/domain/model/Setup.ts'
import type { ApplicationDraft } from './applicationDraft.ts'

/** What a part of the form is given: the draft, how to change it, and what is wrong with it. */
export interface FormPart {
  readonly draft: ApplicationDraft
  readonly setup: Setup
  readonly change: (changes: Partial<ApplicationDraft>) => void
  /** Says that a field has been left: from then on its fault is shown. */
  readonly leave: (key: string) => void
  readonly faultOf: (key: string) => string | undefined
  readonly warningOf: (key: string) => string | undefined
}
