/** Turns how many there are of each digit into the place where the first of them goes. */
export function countsToPlaces(counts: Int32Array, size: number, start: number): void {
  let next = start
  for (let digit = 0; digit < size; digit += 1) {
    const count = counts[digit] ?? 0
    counts[digit] = next
    next += count
  }
}
