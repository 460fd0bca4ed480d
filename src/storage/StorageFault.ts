/**
 * Why something could not be read from or written to this device.
 * Shape: `detail` is the browser's own words, for a report; people are told by `code`.
 */
export interface StorageFault {
  readonly code:
    | 'quota'
    | 'blocked'
    | 'timeout'
    | 'unavailable'
    | 'closed'
    | 'newer-version'
    | 'unknown'
  readonly detail: string
}

const codes: ReadonlyMap<string, StorageFault['code']> = new Map([
  ['QuotaExceededError', 'quota'],
  ['TimeoutError', 'timeout'],
  ['VersionError', 'newer-version'],
  ['DatabaseClosedError', 'unavailable'],
  ['MissingAPIError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['NotFoundError', 'unavailable'],
])

/**
 * What a rejected storage promise comes to. A full disk is told by the innermost error: Dexie
 * rejects with an AbortError around it, never with an error that says so itself.
 */
export function faultOf(error: unknown): StorageFault {
  const chain = causesOf(error)
  const names = chain.map(({ name }) => name)
  const code = names.includes('QuotaExceededError')
    ? 'quota'
    : names.map((name) => codes.get(name)).find((known) => known !== undefined)
  const detail = chain.map(({ name, message }) => `${name}: ${message}`).join(' < ')
  return { code: code ?? 'unknown', detail: detail || String(error) }
}

interface Cause {
  readonly name: string
  readonly message: string
}

/** An error, what it wraps (`inner`) and what it gathers (`failures`), outermost first. */
function causesOf(error: unknown): readonly Cause[] {
  if (typeof error !== 'object' || error === null) return []
  const name = 'name' in error ? String(error.name) : 'Error'
  const message = 'message' in error ? String(error.message) : ''
  const inner = 'inner' in error && error.inner !== error ? causesOf(error.inner) : []
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : []
  return [{ name, message }, ...inner, ...failures.flatMap(causesOf)]
}
