/** Per cent of the desk's width that the application's text may take. */
export const leastShare = 30
export const greatestShare = 70

/** The criteria need about 580 px for a line of points beside a name; the text gives way to them. */
export function defaultShare(windowWidth: number): number {
  if (windowWidth < 1100) return 50
  return windowWidth < 1380 ? 54 : 57
}

/** Whole per cent within the bounds; undefined where nothing sensible was remembered. */
export function shareIn(text: string | undefined): number | undefined {
  const share = Number(text || Number.NaN)
  return Number.isNaN(share) ? undefined : boundedShare(share)
}

export const boundedShare = (share: number): number =>
  Math.min(greatestShare, Math.max(leastShare, Math.round(share)))
