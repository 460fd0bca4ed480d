/** What a parser or a check answers: a value, or every fault it found. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

export const err = <Fault>(...faults: readonly Fault[]): Result<never, Fault> => ({
  ok: false,
  faults,
})
