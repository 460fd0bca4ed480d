/** As many random bytes as asked for; in the app `crypto.getRandomValues`. */
export type Random = (bytes: number) => Uint8Array

/**
 * Bytes of their own from `random`.
 * Throws RangeError when it gives another number of them: a short key must not go unseen.
 */
export function draw(random: Random, count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(random(count))
  if (bytes.length !== count) throw new RangeError(`draw got ${bytes.length} bytes of ${count}`)
  return bytes
}
