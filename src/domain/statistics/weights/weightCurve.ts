import {
  add,
  compare,
  type Fraction,
  fraction,
  isEqual,
  multiply,
  subtract,
  zero,
} from '~/lib/fraction.ts'
import { quotient } from './WeightedLead.ts'

/** A stretch of one criterion's weight over which the same lead; both ends included. */
export interface LeadStretch {
  readonly from: Fraction
  readonly to: Fraction
  /** Places in the list of alternatives; several where they are level all the way. */
  readonly leaders: readonly number[]
}

/** What the totals come to as one criterion's weight runs from nothing to all. */
export interface WeightCurve {
  /** A total is a straight line: by the other criteria alone, and by this one alone. */
  readonly lines: readonly { readonly atNone: Fraction; readonly atAll: Fraction }[]
  /** From no weight to all of it; empty without alternatives. */
  readonly leads: readonly LeadStretch[]
}

export interface CurveQuestion {
  /** Criterion means of each alternative. */
  readonly means: readonly (readonly Fraction[])[]
  readonly weights: readonly Fraction[]
  readonly best: 'high' | 'low'
}

const one = fraction(1n)

/**
 * How the totals move with the weight of one criterion, the others keeping their proportion; where it has
 * all the weight, they share the rest evenly [ST5]. Exact, so that a change of lead is where it is.
 * Unit: totals in points, weights as shares of the whole weight.
 */
export function weightCurve(
  { means, weights, best }: CurveQuestion,
  criterion: number,
): WeightCurve {
  const lines = means.map((own) => ({
    atNone: totalOfOthers(own, weights, criterion),
    atAll: own[criterion] ?? zero,
  }))
  const turned = lines.map(({ atNone, atAll }) => {
    const slope = subtract(atAll, atNone)
    return best === 'high'
      ? { start: atNone, slope }
      : { start: minus(atNone), slope: minus(slope) }
  })
  return { lines, leads: leadsAlong(turned) }
}

function totalOfOthers(
  means: readonly Fraction[],
  weights: readonly Fraction[],
  criterion: number,
): Fraction {
  const rest = subtract(one, weights[criterion] ?? zero)
  const evenly = fraction(1n, BigInt(Math.max(1, means.length - 1)))
  return means.reduce((sum, mean, index) => {
    if (index === criterion) return sum
    const weight = rest.numerator === 0n ? evenly : quotient(weights[index] ?? zero, rest)
    return add(sum, multiply(weight, mean))
  }, zero)
}

interface Line {
  readonly start: Fraction
  readonly slope: Fraction
}

/** The upper edge of some lines from 0 to 1, stretch by stretch. */
function leadsAlong(lines: readonly Line[]): readonly LeadStretch[] {
  const leads: LeadStretch[] = []
  let from = zero
  let leader = firstAt(lines, zero)
  while (leader) {
    const { start, slope } = leader
    let to = one
    for (const other of lines) {
      if (compare(other.slope, slope) <= 0) continue
      const crossing = quotient(subtract(start, other.start), subtract(other.slope, slope))
      if (compare(crossing, to) < 0) to = crossing
    }
    const leaders = [...lines.keys()].filter((index) => isSame(lines[index], { start, slope }))
    leads.push({ from, to, leaders })
    if (compare(to, one) >= 0) break
    leader = firstAt(lines, to)
    from = to
  }
  return leads
}

/** Whoever is in front there; of those level the one that pulls ahead after it. */
function firstAt(lines: readonly Line[], weight: Fraction): Line | undefined {
  const valueOf = ({ start, slope }: Line) => add(start, multiply(slope, weight))
  let front = lines[0]
  for (const line of lines) {
    if (!front) break
    const order = compare(valueOf(line), valueOf(front))
    if (order > 0 || (order === 0 && compare(line.slope, front.slope) > 0)) front = line
  }
  return front
}

const isSame = (line: Line | undefined, other: Line): boolean =>
  line !== undefined && isEqual(line.start, other.start) && isEqual(line.slope, other.slope)

const minus = (value: Fraction): Fraction => subtract(zero, value)
