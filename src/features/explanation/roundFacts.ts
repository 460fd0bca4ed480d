import { criterionName } from '~/exchange/document/criterionName.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { RoundFacts } from '~/i18n/da/explanation.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'

/** What the rules are told by, as it is read. */
export const roundFacts = (setup: Setup, language: Language): RoundFacts => ({
  criteria: setup.criteria.length,
  min: formatPoint(setup.scale.min, language),
  max: formatPoint(setup.scale.max, language),
  hasHalves: setup.scale.step !== 1,
  best: setup.scale.best,
  basis: setup.basis,
  scope: setup.recusalScope,
  hasThresholds: hasThresholds(setup),
  cascade: setup.cascade.map((id) => criterionName(setup, id, language)).join(', '),
  quorum: setup.quorum,
  openPlaces: setup.areas.some(({ kind }) => kind === 'open') ? setup.openPlaces : null,
})

export const hasThresholds = ({ criteria, overallThreshold }: Setup): boolean =>
  overallThreshold !== null || criteria.some(({ threshold }) => threshold !== null)
