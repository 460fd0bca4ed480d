/** Does it when the browser is about to make a frame, in the very call it makes for that. */
export const inFrame = <Value extends object>(work: () => Value): Promise<Value> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(work())))

/** Asked within a frame, the time at which it has been handed over to be shown. */
export const afterFrame = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => resolve(performance.now()), { once: true })
    port1.start()
    port2.postMessage(null)
  })

/** The time at which the next frame has been handed over. */
export async function painted(): Promise<number> {
  const { handedOver } = await inFrame(() => ({ handedOver: afterFrame() }))
  return handedOver
}

/** Milliseconds between frames while the page does nothing else. */
export async function idleFrames(count: number): Promise<readonly number[]> {
  const gaps: number[] = []
  let last = await painted()
  for (let shown = 0; shown < count; shown += 1) {
    const now = await painted()
    gaps.push(now - last)
    last = now
  }
  return gaps
}

/** Watches how long the page goes without a frame, until it is asked. */
export function watchFrames(): () => readonly number[] {
  const gaps: number[] = []
  let last = performance.now()
  let next = requestAnimationFrame(function tick() {
    const now = performance.now()
    gaps.push(now - last)
    last = now
    next = requestAnimationFrame(tick)
  })
  return () => {
    cancelAnimationFrame(next)
    return gaps
  }
}
