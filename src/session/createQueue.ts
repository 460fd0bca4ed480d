export type Queue = <Value>(job: () => Promise<Value>) => Promise<Value>

/** Runs jobs one after another; one that fails holds up none behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(job)
    last = next.catch(() => undefined)
    return next
  }
}
