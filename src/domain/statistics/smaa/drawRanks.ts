/** Ranks of one draw of totals; the next draw writes over what it needs. */
export interface DrawRanks {
  /** Where the totals of a draw are written: the first `size` places of whole fours. */
  readonly totals: Float64Array
  /** Writes how many totals are greater than each from place `first` of `ranks` on, over as many places. */
  readonly rank: (ranks: Uint16Array, first: number) => void
  /** Whose the totals are, from the greatest to the least; the first `size` places count. */
  readonly owners: Int32Array
}

/**
 * Ranks many totals again and again, whoever ties sharing the better rank: a counting pass into twice as
 * many buckets, then insertion among near neighbours, on the exact numbers.
 *
 * Each loop is a function of its own: one that is compiled in the midst of a run is compiled for the loop
 * it is in, and with several loops it may go back to slow code after each, at every call. Most go by fours,
 * for each time round an engine looks anew at what kind of column it has.
 */
export function drawRanks(size: number): DrawRanks {
  const places = 4 * Math.ceil(size / 4)
  const totals = new Float64Array(places)
  const ends = new Float64Array(2)
  const buckets = new Int32Array(2 * places)
  const owners = new Int32Array(places)
  return {
    totals,
    owners,
    rank: (ranks, first) => {
      findEnds(totals, size, ends)
      const least = ends[0] ?? Number.NaN
      const greatest = ends[1] ?? Number.NaN
      const scale = greatest > least ? (buckets.length - 1) / (greatest - least) : 0
      // What fills up the last four is better than nobody and stands last, so it moves no rank.
      totals.fill(least, size)
      buckets.fill(0)
      countByBucket(totals, greatest, scale, buckets)
      countsToPlaces(buckets)
      placeByBucket(totals, greatest, scale, buckets, owners)
      settleNeighbours(totals, owners)
      writeRanks(totals, owners, ranks, first)
    },
  }
}

function findEnds(totals: Float64Array, size: number, ends: Float64Array): void {
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (let own = 0; own < size; own += 1) {
    const total = totals[own] ?? Number.NaN
    if (total < least) least = total
    if (total > greatest) greatest = total
  }
  ends[0] = least
  ends[1] = greatest
}

function countByBucket(
  totals: Float64Array,
  greatest: number,
  scale: number,
  buckets: Int32Array,
): void {
  for (let own = 0; own < totals.length; own += 4) {
    countOne(buckets, bucketOf(totals, own, greatest, scale))
    countOne(buckets, bucketOf(totals, own + 1, greatest, scale))
    countOne(buckets, bucketOf(totals, own + 2, greatest, scale))
    countOne(buckets, bucketOf(totals, own + 3, greatest, scale))
  }
}

/** The greatest first, so it falls into bucket 0; so does all that no scale can part. */
const bucketOf = (totals: Float64Array, own: number, greatest: number, scale: number): number =>
  ((greatest - (totals[own] ?? Number.NaN)) * scale) | 0

function countOne(buckets: Int32Array, bucket: number): void {
  buckets[bucket] = (buckets[bucket] ?? 0) + 1
}

function countsToPlaces(buckets: Int32Array): void {
  let next = 0
  for (let bucket = 0; bucket < buckets.length; bucket += 4) {
    next = countToPlace(buckets, bucket, next)
    next = countToPlace(buckets, bucket + 1, next)
    next = countToPlace(buckets, bucket + 2, next)
    next = countToPlace(buckets, bucket + 3, next)
  }
}

function countToPlace(buckets: Int32Array, bucket: number, next: number): number {
  const count = buckets[bucket] ?? 0
  buckets[bucket] = next
  return next + count
}

function placeByBucket(
  totals: Float64Array,
  greatest: number,
  scale: number,
  buckets: Int32Array,
  owners: Int32Array,
): void {
  for (let own = 0; own < totals.length; own += 4) {
    placeOne(buckets, bucketOf(totals, own, greatest, scale), owners, own)
    placeOne(buckets, bucketOf(totals, own + 1, greatest, scale), owners, own + 1)
    placeOne(buckets, bucketOf(totals, own + 2, greatest, scale), owners, own + 2)
    placeOne(buckets, bucketOf(totals, own + 3, greatest, scale), owners, own + 3)
  }
}

function placeOne(buckets: Int32Array, bucket: number, owners: Int32Array, own: number): void {
  const place = buckets[bucket] ?? 0
  buckets[bucket] = place + 1
  owners[place] = own
}

function settleNeighbours(totals: Float64Array, owners: Int32Array): void {
  let before = Number.POSITIVE_INFINITY
  for (let place = 0; place < owners.length; place += 1) {
    const own = owners[place] ?? 0
    const total = totals[own] ?? Number.NaN
    if (total > before) moveUp(totals, owners, place, own)
    else before = total
  }
}

/** To the place after all that are not worse; the last of those before is still the least. */
function moveUp(totals: Float64Array, owners: Int32Array, place: number, own: number): void {
  const total = totals[own] ?? Number.NaN
  let gap = place
  while (gap > 0) {
    const other = owners[gap - 1] ?? 0
    if ((totals[other] ?? Number.NaN) >= total) break
    owners[gap] = other
    gap -= 1
  }
  owners[gap] = own
}

function writeRanks(
  totals: Float64Array,
  owners: Int32Array,
  ranks: Uint16Array,
  first: number,
): void {
  let rank = 0
  let before = Number.NaN
  for (let place = 0; place < owners.length; place += 4) {
    const a = owners[place] ?? 0
    const b = owners[place + 1] ?? 0
    const c = owners[place + 2] ?? 0
    const d = owners[place + 3] ?? 0
    rank = rankFrom(totals, a, before, place, rank)
    ranks[first + a] = rank
    rank = rankFrom(totals, b, totals[a] ?? Number.NaN, place + 1, rank)
    ranks[first + b] = rank
    rank = rankFrom(totals, c, totals[b] ?? Number.NaN, place + 2, rank)
    ranks[first + c] = rank
    rank = rankFrom(totals, d, totals[c] ?? Number.NaN, place + 3, rank)
    ranks[first + d] = rank
    before = totals[d] ?? Number.NaN
  }
}

/** The rank at a place: its own where the total is less than the one before, else the same again. */
const rankFrom = (
  totals: Float64Array,
  own: number,
  before: number,
  place: number,
  rank: number,
): number => ((totals[own] ?? Number.NaN) < before ? place : rank)
