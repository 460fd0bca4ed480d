/** How far the farthest number of one kind is from what is expected, and how far it may be. */
export interface Deviation {
  /** As the vector calls it. */
  readonly quantity: string
  readonly deviation: number
  readonly tolerance: number
}

/** One reference vector, and the recomputing of it. */
export interface VectorCheck {
  /** The name of its file. */
  readonly id: string
  readonly run: () => readonly Deviation[]
}

/** A number that is none is never near enough. */
export const isWithin = ({ deviation, tolerance }: Deviation): boolean => deviation <= tolerance
