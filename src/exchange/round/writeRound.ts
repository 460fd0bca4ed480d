import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { LocalText } from '~/domain/model/units.ts'
import { copenhagenText } from '~/exchange/csv/readMoment.ts'
import { roundFormat } from './roundFile.ts'

/**
 * A round as the text of its `round.json`, which `readRound` reads back to the same.
 * Unit: kroner; the deadline as Copenhagen's clock shows it, with the offset.
 */
export function writeRound(
  setup: Setup,
  assessors: readonly Assessor[],
  isExample: boolean,
): string {
  const { title, scale, areas, openPlaces, cascade, quorum, basis, recusalScope } = setup
  const { overallThreshold, deadline, expectedGrant, remarksAsked, letters } = setup
  const { min, max, step, best } = scale
  const file = {
    format: roundFormat,
    title,
    ...(isExample ? { isExample } : {}),
    scale: { min, max, step, best },
    criteria: setup.criteria.map(writtenCriterion),
    ...(overallThreshold === null ? {} : { overallThreshold }),
    areas: areas.map(({ id, name, kind }) => ({ id, name: plainText(name), kind })),
    openPlaces,
    cascade,
    quorum,
    basis,
    recusalScope,
    ...(deadline === null ? {} : { deadline: copenhagenText(deadline) }),
    funders: setup.funders.map(({ id, name, frames }) => ({
      id,
      name,
      frames: Object.fromEntries(
        frames.map(({ year, amount }) => [year, amount === null ? null : amount / 100]),
      ),
    })),
    ...(expectedGrant === null
      ? {}
      : { expectedGrant: { min: expectedGrant.min / 100, max: expectedGrant.max / 100 } }),
    ...(remarksAsked === undefined ? {} : { remarksAsked }),
    ...(letters === undefined ? {} : { letters }),
    ...(assessors.length === 0 ? {} : { assessors: assessors.map(writtenAssessor) }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const writtenCriterion = (criterion: Criterion) => ({
  id: criterion.id,
  name: plainText(criterion.name),
  ...(criterion.question === null ? {} : { question: plainText(criterion.question) }),
  weight: criterion.weight,
  ...(criterion.threshold === null ? {} : { threshold: criterion.threshold }),
  ...(criterion.anchors.length === 0
    ? {}
    : {
        anchors: Object.fromEntries(
          criterion.anchors.map(({ points, text }) => [String(points), plainText(text)]),
        ),
      }),
  ...(criterion.mayBeInapplicable ? { mayBeInapplicable: true } : {}),
})

const writtenAssessor = ({ id, name, title, organisation }: Assessor) => ({
  id,
  name,
  ...(title === null ? {} : { title }),
  ...(organisation === null ? {} : { organisation }),
})

const plainText = ({ da, en }: LocalText) => (en === null ? da : { da, en })
