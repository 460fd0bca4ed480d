import type { Refusal } from '~/domain/log/decide.ts'
import type { ActOutcome } from '~/session/createActing.ts'

/** Why an act was not carried out; undefined when it was, or when only storage failed. */
export const refusalIn = (outcome: ActOutcome): Refusal | undefined =>
  outcome.ok ? undefined : outcome.faults.find((fault): fault is Refusal => 'subject' in fault)
