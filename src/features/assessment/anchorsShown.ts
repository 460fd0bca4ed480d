import type { Criterion } from '~/domain/model/Setup.ts'
import type { Points } from '~/domain/model/units.ts'

type Anchor = Criterion['anchors'][number]

/**
 * The anchors to stand by while scoring: the chosen level and its neighbours; with nothing chosen
 * the lowest, the middle and the highest.
 */
export function anchorsShown(
  { anchors }: Criterion,
  chosen: Points | undefined,
): readonly Anchor[] {
  const ordered = anchors.toSorted((a, b) => a.points - b.points)
  const picked =
    chosen === undefined
      ? [ordered[0], ordered[Math.floor((ordered.length - 1) / 2)], ordered.at(-1)]
      : [
          ordered.findLast(({ points }) => points < chosen),
          ordered.find(({ points }) => points === chosen),
          ordered.find(({ points }) => points > chosen),
        ]
  return [...new Set(picked.flatMap((anchor) => anchor ?? []))]
}
