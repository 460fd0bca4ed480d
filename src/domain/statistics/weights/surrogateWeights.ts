/**
 * Weights from an order of the criteria alone, most important first: the centre of all weights that
 * keep to the order (rank-order centroid). For weights that share out a fixed whole.
 * Unit: shares that sum to 1.
 * Source: Barron and Barrett (1996), Management Science 42:1515-1523.
 */
export const rankOrderCentroid = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => {
    let sum = 0
    for (let rank = count; rank > place; rank -= 1) sum += 1 / rank
    return sum / count
  })

/**
 * Weights that fall evenly with the rank. Nearer to what people give when they rate each criterion by
 * itself: Roberts and Goodwin (2002), Journal of Multi-Criteria Decision Analysis 11:291-303.
 * Unit: shares that sum to 1.
 * Source: Stillwell, Seaver and Edwards (1981); Barron and Barrett (1996).
 */
export const rankSumWeights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => (2 * (count - place)) / (count * (count + 1)))
