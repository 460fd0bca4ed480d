import type { GivenPoint, RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import { fraction } from '~/lib/fraction.ts'
import { criteria, seededNumbers } from './benchRound.ts'

const areaCount = 12

/** A panel in which everybody assesses everything, some of them harder than others. */
export function panelScores(applications: number, assessors: number, seed = 8): RoundScores {
  const random = seededNumbers(seed)
  const names = Array.from({ length: criteria }, (_, c) => `k${c + 1}`)
  const severity = Array.from({ length: assessors }, () => random() - 0.5)
  const points: GivenPoint[] = []
  const reviews: { application: string; assessor: string; y: number; areaId: string }[] = []
  const areas = Array.from({ length: areaCount }, (_, area) => ({
    areaId: `omraade-${area + 1}`,
    members: [] as { id: string; sums: number[] }[],
  }))
  for (let index = 0; index < applications; index += 1) {
    const [id, area] = [`26-${String(index + 1).padStart(3, '0')}`, areas[index % areaCount]!]
    const quality = 1.5 + random() * 2
    const sums = names.map(() => 0)
    for (const [who, bias] of severity.entries()) {
      let total = 0
      for (const [c, criterion] of names.entries()) {
        const point = Math.round(quality + bias + (random() - 0.5) * 2)
        const given = Math.min(5, Math.max(1, point))
        sums[c] = sums[c]! + given
        total += given
        points.push({ application: id, assessor: `b${who + 1}`, criterion, points: given })
      }
      reviews.push({
        application: id,
        assessor: `b${who + 1}`,
        y: total / criteria,
        areaId: area.areaId,
      })
    }
    area.members.push({ id, sums })
  }
  return {
    scale: { min: 1, max: 5, best: 'high' },
    criteria: names,
    points,
    reviews,
    areas: areas
      .filter(({ members }) => members.length > 0)
      .map(({ areaId, members }) => {
        const sumOf = ({ sums }: { readonly sums: readonly number[] }) =>
          sums.reduce((a, b) => a + b, 0)
        const ranked = members.toSorted((a, b) => sumOf(b) - sumOf(a) || (a.id < b.id ? -1 : 1))
        return {
          areaId,
          criteria: names,
          weights: names.map(() => fraction(1n, BigInt(criteria))),
          ranked: ranked.map(({ id, sums }) => ({
            id,
            means: sums.map((sum) => fraction(BigInt(sum), BigInt(assessors))),
          })),
          pairs: ranked.slice(1).map(({ id }) => [ranked[0]!.id, id] as const),
        }
      }),
  }
}
