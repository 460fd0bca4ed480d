import type { BenchRound } from '../../data/benchRound.ts'

/** A list of all applications in the order of their totals, whose weights are dragged. */
export interface DragList {
  /** Brings the list to the order of these weights, in permille; settles when it is in the page. */
  readonly step: (weights: readonly number[]) => Promise<void> | void
  /** Ids of the first rows, in the order the list has them. */
  readonly first: (count: number) => readonly number[]
}

export type ShowList = (
  node: HTMLElement,
  round: BenchRound,
  weights: readonly number[],
) => Promise<DragList> | DragList
