import type { Step } from './robot.ts'

/** Acknowledged steps that are not among the stored ones, in the order in which they were done. */
export function lostSteps(acknowledged: readonly Step[], stored: readonly Step[]): readonly Step[] {
  let at = 0
  return acknowledged.filter((step) => {
    const found = stored.findIndex((other, index) => index >= at && isSame(step, other))
    if (found < 0) return true
    at = found + 1
    return false
  })
}

const isSame = (one: Step, other: Step): boolean =>
  one.kind === other.kind && one.criterionId === other.criterionId && one.value === other.value
