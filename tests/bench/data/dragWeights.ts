import { rescaleWeights } from '~/domain/ranking/trial/rescaleWeights.ts'

const atStart = [250, 200, 150, 150, 150, 100]
const stops = 80

/** The weights in permille at one step of a drag: the first goes up and down, the others give way. */
export function dragWeights(step: number): readonly number[] {
  const place = step % (2 * stops)
  return rescaleWeights(atStart, 0, 250 + 5 * (place < stops ? place : 2 * stops - place))
}
