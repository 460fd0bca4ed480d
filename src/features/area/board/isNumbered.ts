import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'

/** More criteria than this have no room for their names over the bars: numbers stand there, with a key. */
const mostNames = 6

export const isNumbered = ({ criteria }: Pick<AreaSheet, 'criteria'>): boolean =>
  criteria.length > mostNames
