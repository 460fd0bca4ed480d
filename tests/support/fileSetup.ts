import { type Setup, setupSchema } from '~/domain/model/Setup.ts'

/** The round that the files in `fixtures/csv` are read into. */
export const fileSetup: Setup = setupSchema.parse({
  title: 'Prøverunde',
  scale: { min: 1, max: 5, step: 0.5, best: 'high' },
  criteria: [
    ['groen', 'Grøn omstilling', 'Green transition', false],
    ['smv', 'SMV-fokus', null, true],
  ].map(([id, da, en, mayBeInapplicable]) => ({
    id,
    name: { da, en },
    question: null,
    weight: 500,
    threshold: null,
    anchors: [],
    mayBeInapplicable,
  })),
  overallThreshold: null,
  areas: [
    ['groen', 'Grøn energi', null],
    ['sundhed', 'Sundhed', 'Health'],
    ['digital', 'Digital', null],
    ['test', 'Test', null],
  ].map(([id, da, en]) => ({ id, name: { da, en }, kind: 'strength' })),
  openPlaces: 1,
  cascade: [],
  quorum: 1,
  basis: 'mean',
  recusalScope: 'area',
  deadline: null,
  funders: [
    {
      id: 'ufm',
      name: 'Ministeriet',
      frames: [2021, 2022].map((year) => ({ year, amount: null })),
    },
  ],
  expectedGrant: null,
})
