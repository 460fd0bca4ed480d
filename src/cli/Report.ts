import type { Result } from '~/lib/result.ts'

/** What a file said wrong or worth knowing, as lines for people. */
export interface Report {
  readonly faults: string[]
  readonly warnings: string[]
}

/** A value, or undefined with its faults told in the report. */
export function valueOrReport<Value, Fault>(
  result: Result<Value, Fault>,
  { faults }: Report,
  describe: (fault: Fault) => string,
): Value | undefined {
  if (result.ok) return result.value
  faults.push(...result.faults.map(describe))
  return undefined
}
