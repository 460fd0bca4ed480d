import type { Refusal } from '~/domain/log/decide.ts'
import type { Result } from '~/lib/result.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { NotWriting } from './WorkbenchState.ts'

type Outcome = Result<unknown, Refusal | NotWriting | StorageFault>

/** Why a rule said no; undefined where something was done, or where only storage failed. */
export const refusalIn = (outcome: Outcome): Refusal | NotWriting | undefined =>
  outcome.ok
    ? undefined
    : outcome.faults.find((fault): fault is Refusal | NotWriting => 'subject' in fault)

/** The fault of storage in an outcome; a refusal is none. */
export const storageFaultIn = (outcome: Outcome): StorageFault | undefined =>
  outcome.ok ? undefined : outcome.faults.find((fault): fault is StorageFault => 'detail' in fault)
