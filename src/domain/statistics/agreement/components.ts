/**
 * Which applications hang together: two that an assessor has both scored do, and whatever hangs together
 * with the same one. Between parts that do not, strict and mild assessors cannot be told from weak and
 * strong applications.
 * Shape: the number of parts; 0 without reviews.
 */
export function components(
  reviews: readonly { readonly application: string; readonly assessor: string }[],
): number {
  const above = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    return root
  }
  const nodes = new Set<string>()
  let joined = 0
  for (const { application, assessor } of reviews) {
    const [left, right] = [`application ${application}`, `assessor ${assessor}`]
    nodes.add(left).add(right)
    const [a, b] = [rootOf(left), rootOf(right)]
    if (a === b) continue
    above.set(a, b)
    joined += 1
  }
  return nodes.size - joined
}
