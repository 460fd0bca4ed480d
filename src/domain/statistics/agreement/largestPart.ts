/**
 * The assessors who hang together through applications that two of them have scored, in the part with
 * most of them; nobody where two parts are as large, for then none is the one to compare with.
 * Shape: a lone assessor is a part of one, and compares with nobody.
 */
export function largestPart(
  reviews: readonly { readonly application: string; readonly assessor: string }[],
): ReadonlySet<string> {
  const partOf = new Map(reviews.map(({ assessor }) => [assessor, new Set([assessor])]))
  const firstOf = new Map<string, string>()
  for (const { application, assessor } of reviews) {
    const first = firstOf.get(application)
    if (first === undefined) firstOf.set(application, assessor)
    const [own, other] = [partOf.get(assessor), partOf.get(first ?? assessor)]
    if (!own || !other || own === other) continue
    for (const member of other) {
      own.add(member)
      partOf.set(member, own)
    }
  }
  const parts = [...new Set(partOf.values())].toSorted((a, b) => b.size - a.size)
  const [first, second] = parts
  return first && first.size > 1 && first.size > (second?.size ?? 0) ? first : new Set()
}
