import type { AreaId, CriterionId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Permille, Points } from '~/domain/model/units.ts'

/** The least setup that can be ranked by: one area and one criterion, to be adapted. */
export const blankSetup = (title: string, area: string, criterion: string): Setup => ({
  title,
  scale: { min: 1 as Points, max: 5 as Points, step: 1, best: 'high' },
  criteria: [
    {
      id: 'kriterium-1' as CriterionId,
      name: { da: criterion, en: null },
      question: null,
      weight: 1000 as Permille,
      threshold: null,
      anchors: [],
      mayBeInapplicable: false,
    },
  ],
  overallThreshold: null,
  areas: [{ id: 'omraade-1' as AreaId, name: { da: area, en: null }, kind: 'strength' }],
  openPlaces: 1,
  cascade: [],
  quorum: 3,
  basis: 'mean',
  recusalScope: 'area',
  deadline: null,
  funders: [],
  expectedGrant: null,
})
