/**
 * Chances for one place from intervals of merit: equal for everybody whose upper end reaches the
 * greatest lower end, none for the others. For one place this is the only choice whose worst case is
 * best; for more places the choice is not unique, so it is not offered.
 * Source: Goldberg, Fanti and Shah (2025), MERIT, arXiv:2506.19083.
 */
export function meritForOne(
  intervals: readonly (readonly [low: number, high: number])[],
): readonly number[] {
  const bar = Math.max(...intervals.map(([low]) => low))
  const reaching = intervals.filter(([, high]) => high >= bar).length
  return intervals.map(([, high]) => (high >= bar ? 1 / reaching : 0))
}
