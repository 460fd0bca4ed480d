/**
 * Work that stops now and then of its own accord, so that whoever runs it can let others have their
 * turn: `finish` gives it none, `inTurns` gives the page one. What it tells at a stop is for who asks.
 */
export type Steps<Value, Told = void> = Generator<Told, Value>

/** How many small things one does between two stops. */
export const stepSize = 200

/** Does all of the work at once. */
export function finish<Value>(steps: Steps<Value, unknown>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Each item in its turn, with a stop after every `stepSize` of them. */
export function* mapSteps<Item, Value>(
  items: readonly Item[],
  work: (item: Item, index: number) => Value,
): Steps<Value[]> {
  const values: Value[] = []
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % stepSize === 0) yield
    values.push(work(item, index))
  }
  return values
}
