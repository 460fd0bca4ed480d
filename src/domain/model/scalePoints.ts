import type { Scale } from './Setup.ts'
import type { Points } from './units.ts'

/** Every point of the scale, from its lowest number to its highest. */
export function scalePoints({ min, max, step }: Scale): readonly Points[] {
  const count = Math.floor((max - min) / step) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, index) => (min + index * step) as Points)
}

export const isOnScale = (points: number, { min, max, step }: Scale): points is Points =>
  points >= min && points <= max && Number.isInteger((points - min) / step)
