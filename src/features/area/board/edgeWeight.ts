import { sumOf } from './trialText.ts'

/**
 * The weight that puts the edge after a criterion where the hand is, the others keeping their
 * proportion. Those before it shrink too as it grows, so the edge moves by less than the weight.
 * Unit: permille, to the nearest half per cent; `share` is of the bar's width, 0 to 1.
 * Shape: `weights` are those that the drag began at.
 */
export function edgeWeight(weights: readonly number[], index: number, share: number): number {
  const sum = sumOf(weights)
  const own = weights[index] ?? 0
  const before = sumOf(weights.slice(0, index))
  const others = sum - own
  // Of the others' weight, what lies before it; where they have none they share evenly.
  const lead = others === 0 ? index / (weights.length - 1) : before / others
  const value = lead < 1 ? (sum * (share - lead)) / (1 - lead) : own + sum * share - (before + own)
  return Math.min(Math.max(5 * Math.round(value / 5), 0), sum)
}
