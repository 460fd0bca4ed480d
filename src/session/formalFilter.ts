/** Which applications the formal check shows, as the address says it. */
export const formalFilters = ['mangler', 'uafgjort', 'alle'] as const
export type FormalFilter = (typeof formalFilters)[number]

export const isFormalFilter = (value: unknown): value is FormalFilter =>
  (formalFilters as readonly unknown[]).includes(value)
