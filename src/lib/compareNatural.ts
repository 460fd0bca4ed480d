/**
 * Orders texts with numbers in them as people count: "A-2" before "A-10". The same on every
 * machine, for it asks no locale; texts that differ only in leading zeros go by code unit.
 */
export function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? []
  const right = b.match(/\d+|\D+/g) ?? []
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = compareRuns(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || compareCodeUnits(a, b)
}

function compareRuns(a: string, b: string): number {
  const [digitsA, digitsB] = [trimZeros(a), trimZeros(b)]
  if (digitsA === undefined || digitsB === undefined) return compareCodeUnits(a, b)
  return digitsA.length - digitsB.length || compareCodeUnits(digitsA, digitsB)
}

const trimZeros = (run: string): string | undefined =>
  /^\d/.test(run) ? run.replace(/^0+(?=\d)/, '') : undefined

const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
