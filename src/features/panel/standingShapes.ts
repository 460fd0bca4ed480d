import type { HabilitetStanding } from '~/domain/log/habilitetOf.ts'
import type { DiscShape } from '~/ui/mark/Disc.tsx'

/** The shape each standing has beside its word, the same on every page of the panel. */
export const standingShapes: Readonly<Record<HabilitetStanding, DiscShape>> = {
  undeclared: 'dashed',
  nothing: 'full',
  reported: 'half',
  recused: 'struck',
  'not-recused': 'dot',
  exception: 'cross',
  disputed: 'bars',
}
