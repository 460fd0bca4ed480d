/** What a price search needs of one choice. */
export interface Priced {
  readonly value: bigint
  readonly amounts: readonly number[]
}

export interface PricedGroup {
  readonly places: number
  readonly choices: readonly Priced[]
}

/** How finely prices are cut: so many parts of one unit of value. */
export const priceScale = 2n ** 40n

const rounds = 300
const patience = 8

/**
 * A price for an øre of each frame, such that what the best choices are worth less their price
 * bounds every set from above as tightly as can be found. Any prices at all give a true bound, so
 * floating point in here can make the search slower and never its answer wrong.
 * Unit: value per øre, times `priceScale`, whole and not negative.
 * Source: Held, Wolfe and Crowder (1974), Validation of subgradient optimization.
 */
export function framePrices(
  groups: readonly PricedGroup[],
  frames: readonly number[],
): readonly bigint[] {
  const most = Number(
    groups
      .flatMap(({ choices }) => choices.map(({ value }) => value))
      .reduce((a, b) => (b > a ? b : a), 1n),
  )
  const shares = groups.map(({ places, choices }) => ({
    places,
    choices: choices.map(({ value, amounts }) => ({
      value: Number(value) / most,
      // A frame of 0 has no price: whoever asks anything of it is not among the choices.
      shares: frames.map((frame, index) => (frame > 0 ? (amounts[index] ?? 0) / frame : 0)),
    })),
  }))
  return cheapestBound(shares, frames.length).map((price, index) => {
    const frame = frames[index] ?? 0
    const perOre = frame > 0 ? Math.round(((price * most) / frame) * Number(priceScale)) : 0
    return Number.isFinite(perOre) ? BigInt(perOre) : 0n
  })
}

interface SharedGroup {
  readonly places: number
  readonly choices: readonly { readonly value: number; readonly shares: readonly number[] }[]
}

/** Prices of whole frames. Each round makes what is asked too much of dearer, the rest cheaper. */
function cheapestBound(groups: readonly SharedGroup[], count: number): readonly number[] {
  let prices: readonly number[] = Array.from({ length: count }, () => 0)
  let best = { bound: Infinity, prices }
  let [step, since] = [1, 0]
  for (let round = 0; round < rounds; round += 1) {
    const { bound, used } = boundAt(groups, prices)
    since = bound < best.bound ? 0 : since + 1
    if (bound < best.bound) best = { bound, prices }
    if (since >= patience) {
      ;[step, since] = [step / 2, 0]
      prices = best.prices
      continue
    }
    const excess = used.map((share) => share - 1)
    const size = excess.reduce((sum, share) => sum + share * share, 0)
    if (size === 0) break
    // A tenth of the bound stands in for its distance to the optimum, which nobody knows yet.
    const stride = (step * bound) / (10 * size)
    prices = prices.map((price, index) => Math.max(0, price + stride * (excess[index] ?? 0)))
  }
  return best.prices
}

/** The bound that prices give, and the share of each frame that the choices behind it use. */
function boundAt(groups: readonly SharedGroup[], prices: readonly number[]) {
  let bound = prices.reduce((sum, price) => sum + price, 0)
  const used = prices.map(() => 0)
  for (const { places, choices } of groups) {
    const worth = choices
      .map(({ value, shares }) => ({
        net: shares.reduce((net, share, index) => net - share * (prices[index] ?? 0), value),
        shares,
      }))
      .filter(({ net }) => net > 0)
      .toSorted((a, b) => b.net - a.net)
    for (const { net, shares } of worth.slice(0, places)) {
      bound += net
      for (const [index, share] of shares.entries()) used[index] = (used[index] ?? 0) + share
    }
  }
  return { bound, used }
}
