/** One of several with a name made of its place. */
export interface Placed<One> {
  readonly key: string
  readonly one: One
}

/** The parts of a document have no names; it is drawn anew when it changes, so places will do. */
export const inPlaces = <One>(all: readonly One[], before: string): readonly Placed<One>[] =>
  all.map((one, place) => ({ key: `${before}${place}`, one }))
