import type { CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { branchesOf, type SearchNode, startNode } from './branchesOf.ts'
import { priceScale } from './framePrices.ts'
import { pricedAreas } from './pricedAreas.ts'
import type { SetQuestion } from './SetQuestion.ts'

/** At most so many optimal sets are kept; that there are more is said. */
export const mostSets = 100

const nodesInStep = 5000

/** What a search answers. One that is not run to its end has no result, only how far it came. */
export type BestSets =
  | {
      readonly outcome: 'proven'
      readonly value: bigint
      /** Every optimal set, up to `mostSets`; each by case number, and so are they. */
      readonly sets: readonly (readonly CaseNumber[])[]
      readonly hasMore: boolean
      readonly nodes: number
    }
  | { readonly outcome: 'node-limit' | 'cancelled'; readonly nodes: number }

/** How far a search has come; it is done when nothing waits. */
export interface SearchProgress {
  readonly nodes: number
  readonly waiting: number
}

export interface SearchLimits {
  readonly nodeLimit: number
  /** Asked before the first step of some thousand nodes, and between them. */
  readonly shouldStop?: () => boolean
}

/** All sets of the greatest value, proven, in one go; see `bestSetsSteps`. */
export function bestSets(question: SetQuestion, { nodeLimit, shouldStop }: SearchLimits): BestSets {
  const search = bestSetsSteps(question, nodeLimit)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
    if (shouldStop?.()) return { outcome: 'cancelled', nodes: step.value.nodes }
  }
}

/**
 * The sets of the greatest value within all frames at once: exact branch and bound on whole
 * numbers, a step at a time, so that whoever runs it can show progress, wait, or stop for good.
 * Shape: the same sets whatever order areas and choices come in; of more than `mostSets`, the same
 * ones are kept.
 * Source: Kellerer, Pferschy and Pisinger (2004), Knapsack Problems, chapter 11.
 */
export function* bestSetsSteps(
  { limits, areas }: SetQuestion,
  nodeLimit: number,
): Generator<SearchProgress, BestSets> {
  const frames = limits.map(({ amount }) => amount)
  const priced = pricedAreas(areas, frames)
  const waiting = [startNode(priced, frames)]
  let find: Find = { value: null, sets: [], hasMore: false }
  let nodes = 0
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (nodes >= nodeLimit) return { outcome: 'node-limit', nodes }
    if (nodes % nodesInStep === 0) yield { nodes, waiting: waiting.length + 1 }
    nodes += 1
    const isHopeful = hopeAbove(find)
    if (!isHopeful(node.bound)) continue
    if (node.group === priced.groups.length) find = withSet(find, node)
    else waiting.push(...branchesOf(node, priced.groups, isHopeful).toReversed())
  }
  const { value, sets, hasMore } = find
  return { outcome: 'proven', value: value ?? 0n, sets: inOrder(sets), hasMore, nodes }
}

/** The best there is so far. */
interface Find {
  readonly value: bigint | null
  readonly sets: readonly (readonly CaseNumber[])[]
  readonly hasMore: boolean
}

/** Equals are looked for too, until it is known that they are more than can be kept. */
function hopeAbove({ value, hasMore }: Find): (bound: bigint) => boolean {
  if (value === null) return () => true
  const least = value * priceScale
  return hasMore ? (bound) => bound > least : (bound) => bound >= least
}

function withSet(find: Find, { value, chosen }: SearchNode): Find {
  if (find.value !== null && value < find.value) return find
  const set: CaseNumber[] = []
  for (let one = chosen; one; one = one.before) set.push(one.caseNumber)
  if (find.value === null || value > find.value) return { value, sets: [set], hasMore: false }
  if (find.sets.length === mostSets) return { ...find, hasMore: true }
  return { ...find, sets: [...find.sets, set] }
}

const inOrder = (sets: Find['sets']): Find['sets'] =>
  sets.map((set) => set.toSorted(compareNatural)).toSorted(compareSets)

function compareSets(a: readonly CaseNumber[], b: readonly CaseNumber[]): number {
  for (const [index, caseNumber] of a.entries()) {
    const other = b[index]
    const order = other === undefined ? 1 : compareNatural(caseNumber, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}
