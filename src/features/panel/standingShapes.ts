import type { DiscShape } from '~/ui/mark/Disc.tsx'
import type { ShownStanding } from './habilitetAreas.ts'

/** The shape each standing has beside its word, the same on every page of the panel. */
export const standingShapes: Readonly<Record<ShownStanding, DiscShape>> = {
  undeclared: 'dashed',
  nothing: 'full',
  reported: 'half',
  recused: 'struck',
  'recused-area': 'struck',
  'not-recused': 'dot',
  exception: 'cross',
  disputed: 'bars',
}

export const shownStandings: readonly ShownStanding[] = [
  'undeclared',
  'nothing',
  'reported',
  'recused',
  'recused-area',
  'not-recused',
  'exception',
  'disputed',
]
