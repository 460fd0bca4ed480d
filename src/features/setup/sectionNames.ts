export const sectionNames = [
  'round',
  'scale',
  'criteria',
  'rules',
  'areas',
  'funders',
  'letters',
  'assessors',
  'versions',
] as const

export type SectionName = (typeof sectionNames)[number]

const sections: Readonly<Record<string, SectionName>> = {
  scale: 'scale',
  criteria: 'criteria',
  areas: 'areas',
  openPlaces: 'areas',
  funders: 'funders',
  expectedGrant: 'funders',
  overallThreshold: 'rules',
  quorum: 'rules',
  cascade: 'rules',
  remarksAsked: 'rules',
  letters: 'letters',
}

/** The section of the page that a place of the setup stands in. */
export const sectionOf = (path: string): SectionName =>
  sections[path.split('.')[0] ?? ''] ?? 'round'
