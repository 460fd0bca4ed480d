import type { SetupFault } from '~/domain/model/setupFaults.ts'
import { type FaultValues, type MomentFaultCode, shownValues } from '~/exchange/csv/FileFault.ts'

export type RoundFileFaultCode =
  | 'not-json'
  | 'too-deep'
  | 'duplicate-field'
  | 'wrong-format'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'not-allowed'
  | 'empty-text'
  | 'text-too-long'
  | 'out-of-range'
  | 'not-whole'
  | 'not-half'
  | 'bad-id'
  | 'reserved-id'
  | 'bad-year'
  | 'bad-anchor'
  | 'too-many-anchors'
  | 'bad-amount'
  | 'without-time'
  | 'round-too-large'
  | 'malformed'

/**
 * Something wrong with a `round.json`.
 * Shape: `path` leads to the value, as `criteria[2].weight`; empty for the file as a whole.
 */
export interface RoundFault {
  readonly code: RoundFileFaultCode | MomentFaultCode | SetupFault['code']
  readonly path: string
  readonly values: FaultValues
}

export const roundFault = (
  code: RoundFault['code'],
  path: string,
  values: FaultValues = {},
): RoundFault => ({ code, path, values: shownValues(values) })
