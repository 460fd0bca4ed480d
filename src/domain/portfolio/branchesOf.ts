import type { CaseNumber } from '~/domain/model/ids.ts'
import { leftAfter } from './leftAfter.ts'
import { type PricedArea, type PricedAreas, type PricedChoice, worthOfRest } from './pricedAreas.ts'

/** A set half-way: the areas before `group` are settled, and in that one the choices before `from`. */
export interface SearchNode {
  readonly group: number
  readonly from: number
  /** Left in this area. */
  readonly places: number
  /** Taken in this area [SE3]. */
  readonly fields: readonly string[]
  readonly left: readonly number[]
  readonly value: bigint
  /** No set that goes on from here is worth more, in parts of `priceScale`. */
  readonly bound: bigint
  readonly chosen: ChosenCase | null
}

/** The applications chosen so far, the last first. */
export interface ChosenCase {
  readonly caseNumber: CaseNumber
  readonly before: ChosenCase | null
}

/** Where a search begins: nothing chosen, everything left. */
export const startNode = (
  { groups, bound }: PricedAreas,
  frames: readonly number[],
): SearchNode => ({
  group: 0,
  from: 0,
  places: groups[0]?.places ?? 0,
  fields: [],
  left: frames,
  value: 0n,
  bound,
  chosen: null,
})

/**
 * The ways to go on in the node's area: take one of the choices that fit, or leave its places empty.
 * Shape: in falling order of their bounds, and only as far as those are hopeful; each set is
 * reached in one way only.
 */
export function branchesOf(
  node: SearchNode,
  groups: readonly PricedArea[],
  isHopeful: (bound: bigint) => boolean,
): readonly SearchNode[] {
  const group = groups[node.group]
  if (!group) return []
  const rest = node.bound - worthOfRest(group, node.from, node.places)
  const branches: SearchNode[] = []
  const end = node.places > 0 ? group.choices.length : node.from
  for (let index = node.from; index < end; index += 1) {
    const choice = group.choices[index]
    if (!choice) break
    const bound = rest + choice.net + worthOfRest(group, index + 1, node.places - 1)
    if (!isHopeful(bound)) break
    if (choice.field !== null && node.fields.includes(choice.field)) continue
    const left = leftAfter(node.left, choice.amounts)
    if (left) branches.push(taken(node, choice, { left, bound, from: index + 1 }, groups))
  }
  if (isHopeful(rest))
    branches.push({ ...node, ...startOfArea(node.group + 1, groups), bound: rest })
  return branches.toSorted((a, b) => (a.bound > b.bound ? -1 : Number(a.bound < b.bound)))
}

function taken(
  node: SearchNode,
  { caseNumber, value, field }: PricedChoice,
  after: Pick<SearchNode, 'left' | 'bound' | 'from'>,
  groups: readonly PricedArea[],
): SearchNode {
  const next = {
    ...node,
    ...after,
    places: node.places - 1,
    fields: field === null ? node.fields : [...node.fields, field],
    value: node.value + value,
    chosen: { caseNumber, before: node.chosen },
  }
  return next.places > 0 ? next : { ...next, ...startOfArea(node.group + 1, groups) }
}

const startOfArea = (group: number, groups: readonly PricedArea[]) => ({
  group,
  from: 0,
  places: groups[group]?.places ?? 0,
  fields: [],
})
