/** Does it when the browser is about to make a frame, in the very call it makes for that; `at` is that frame's time. */
export const inFrame = <Value extends object>(work: (at: number) => Value): Promise<Value> =>
  new Promise((resolve) => requestAnimationFrame((at) => resolve(work(at))))

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
  let last = await frameTime()
  for (let shown = 0; shown < count; shown += 1) {
    const now = await frameTime()
    gaps.push(now - last)
    last = now
  }
  return gaps
}

/** When the next frame is due: one that is missed makes the gap before it a whole frame longer. */
export const frameTime = async (): Promise<number> => (await inFrame((at) => ({ at }))).at

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
