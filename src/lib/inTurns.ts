import type { Steps } from './steps.ts'

/** Milliseconds of work before everybody else gets a turn: less than anybody feels. */
const turn = 24

/** Does long work a little at a time; work that is short is done before anybody else has a turn. */
export async function inTurns<Value>(steps: Steps<Value>): Promise<Value> {
  let start = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - start < turn) continue
    await othersTurn()
    start = performance.now()
  }
}

/** A message to oneself rather than a timer, which a tab in the background gets once a second. */
const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
