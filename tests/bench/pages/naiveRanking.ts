import type { BenchRound } from '../data/benchRound.ts'

interface NaiveRow {
  readonly id: number
  readonly area: string
  readonly means: readonly number[]
}

/** As one would write it: objects, grouped by area, totals as decimals, a sort that compares. */
export function naiveRanking(round: BenchRound): (weights: readonly number[]) => unknown {
  const rows: NaiveRow[] = []
  for (let area = 0; area + 1 < round.areaStarts.length; area += 1) {
    for (let id = round.areaStarts[area]!; id < round.areaStarts[area + 1]!; id += 1) {
      const means = round.sums.map((column) => column[id]! / round.assessors)
      rows.push({ id, area: `omraade-${area + 1}`, means })
    }
  }
  return (weights) => {
    const areas = new Map<string, { id: number; total: number }[]>()
    for (const { id, area, means } of rows) {
      let total = 0
      for (let c = 0; c < means.length; c += 1) total += means[c]! * weights[c]!
      const members = areas.get(area)
      if (members) members.push({ id, total })
      else areas.set(area, [{ id, total }])
    }
    for (const members of areas.values()) {
      members.sort((a, b) => b.total - a.total || a.id - b.id)
    }
    return areas
  }
}
