import { compareNatural } from '~/lib/compareNatural.ts'
import { framePrices, priceScale } from './framePrices.ts'
import { leftAfter } from './leftAfter.ts'
import type { SetArea, SetChoice } from './SetQuestion.ts'

export interface PricedChoice extends SetChoice {
  /** Its value less the price of what it asks, in parts of `priceScale`. */
  readonly net: bigint
}

/** An area as the search walks it: the choices with the greatest net value first. */
export interface PricedArea {
  readonly places: number
  readonly choices: readonly PricedChoice[]
  /** Sums of the positive net values from the first choice on, beginning with none. */
  readonly sums: readonly bigint[]
}

export interface PricedAreas {
  /** First the areas whose best choice costs most to do without: there the search forks least. */
  readonly groups: readonly PricedArea[]
  /** No set within the frames is worth more, in parts of `priceScale`. */
  readonly bound: bigint
}

/**
 * The areas in an order of the search's own, with a bound on what any set can be worth.
 * Shape: the same whatever order areas and choices come in; without the choices that ask for more
 * than a frame all by themselves.
 */
export function pricedAreas(areas: readonly SetArea[], frames: readonly number[]): PricedAreas {
  const plain = areas
    .map(({ areaId, places, choices }) => ({
      areaId,
      places,
      choices: choices
        .filter(({ amounts }) => leftAfter(frames, amounts))
        .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber)),
    }))
    .toSorted((a, b) => compareNatural(a.areaId, b.areaId))
  const prices = framePrices(plain, frames)
  const priceOf = (amounts: readonly number[]) =>
    prices.reduce((sum, price, index) => sum + price * BigInt(amounts[index] ?? 0), 0n)
  const groups = plain.map(({ places, choices }) =>
    pricedArea(
      places,
      choices.map((choice) => ({
        ...choice,
        net: choice.value * priceScale - priceOf(choice.amounts),
      })),
    ),
  )
  return {
    groups: groups.toSorted((a, b) => compareWhole(lossWithout(b), lossWithout(a))),
    bound: groups.reduce(
      (sum, group) => sum + worthOfRest(group, 0, group.places),
      priceOf(frames),
    ),
  }
}

/** The most that some places can be worth from a choice on, whatever their fields. */
export function worthOfRest({ sums }: PricedArea, from: number, places: number): bigint {
  const last = sums.length - 1
  return (sums[Math.min(from + places, last)] ?? 0n) - (sums[Math.min(from, last)] ?? 0n)
}

function pricedArea(places: number, found: readonly PricedChoice[]): PricedArea {
  const choices = found.toSorted((a, b) => compareWhole(b.net, a.net))
  const sums = [0n]
  for (const { net } of choices) if (net > 0n) sums.push((sums.at(-1) ?? 0n) + net)
  return { places, choices, sums }
}

const lossWithout = (group: PricedArea): bigint =>
  worthOfRest(group, 0, group.places) - worthOfRest(group, 1, group.places)

const compareWhole = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b))
