import { isOnScale } from './scalePoints.ts'
import type { Setup } from './Setup.ts'

/** What is wrong with a setup, and where: `criteria.2.weight` as a path into it. */
export interface SetupFault {
  readonly code:
    | 'scale-order'
    | 'scale-steps'
    | 'weights-sum'
    | 'no-criteria'
    | 'no-areas'
    | 'duplicate-id'
    | 'duplicate-name'
    | 'threshold-off-scale'
    | 'threshold-decimals'
    | 'anchor-off-scale'
    | 'duplicate-anchor'
    | 'cascade-unknown'
    | 'cascade-twice'
    | 'frame-twice'
    | 'grant-order'
  readonly path: string
  readonly values: { readonly found: string | number }
}

/** Everything in a well-formed setup that would make a ranking impossible or two-faced. */
export function setupFaults(setup: Setup): readonly SetupFault[] {
  return [
    ...scaleFaults(setup),
    ...criterionFaults(setup),
    ...areaFaults(setup),
    ...cascadeFaults(setup),
    ...moneyFaults(setup),
    ...thresholdFaults(setup, setup.remarksAsked?.below ?? null, 'remarksAsked.below'),
  ]
}

const fault = (code: SetupFault['code'], path: string, found: string | number): SetupFault => ({
  code,
  path,
  values: { found },
})

function scaleFaults({ scale }: Setup): SetupFault[] {
  if (scale.min >= scale.max) return [fault('scale-order', 'scale.max', scale.max)]
  const steps = (scale.max - scale.min) / scale.step
  const isUsable = Number.isInteger(steps) && steps <= 40
  return isUsable ? [] : [fault('scale-steps', 'scale.max', scale.max)]
}

function criterionFaults(setup: Setup): SetupFault[] {
  const { criteria } = setup
  if (criteria.length === 0) return [fault('no-criteria', 'criteria', 0)]
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  return [
    ...(sum === 1000 ? [] : [fault('weights-sum', 'criteria', sum)]),
    ...duplicates(criteria.map(({ id }) => id)).map((index) =>
      fault('duplicate-id', `criteria.${index}.id`, criteria[index]?.id ?? ''),
    ),
    ...duplicates(criteria.map(({ name }) => name.da)).map((index) =>
      fault('duplicate-name', `criteria.${index}.name`, criteria[index]?.name.da ?? ''),
    ),
    ...criteria.flatMap(({ threshold }, index) =>
      thresholdFaults(setup, threshold, `criteria.${index}.threshold`),
    ),
    ...thresholdFaults(setup, setup.overallThreshold, 'overallThreshold'),
    ...criteria.flatMap(({ anchors }, index) => [
      ...anchors
        .filter(({ points }) => !isOnScale(points, setup.scale))
        .map(({ points }) => fault('anchor-off-scale', `criteria.${index}.anchors`, points)),
      ...duplicates(anchors.map(({ points }) => String(points))).map((at) =>
        fault('duplicate-anchor', `criteria.${index}.anchors`, anchors[at]?.points ?? 0),
      ),
    ]),
  ]
}

function thresholdFaults({ scale }: Setup, threshold: number | null, path: string): SetupFault[] {
  if (threshold === null) return []
  if (threshold < scale.min || threshold > scale.max) {
    return [fault('threshold-off-scale', path, threshold)]
  }
  const isExact = Math.abs(threshold * 1000 - Math.round(threshold * 1000)) < 1e-6
  return isExact ? [] : [fault('threshold-decimals', path, threshold)]
}

function areaFaults({ areas }: Setup): SetupFault[] {
  if (areas.length === 0) return [fault('no-areas', 'areas', 0)]
  return [
    ...duplicates(areas.map(({ id }) => id)).map((index) =>
      fault('duplicate-id', `areas.${index}.id`, areas[index]?.id ?? ''),
    ),
    ...duplicates(areas.map(({ name }) => name.da)).map((index) =>
      fault('duplicate-name', `areas.${index}.name`, areas[index]?.name.da ?? ''),
    ),
  ]
}

function cascadeFaults({ cascade, criteria }: Setup): SetupFault[] {
  const known = new Set(criteria.map(({ id }) => id))
  return [
    ...cascade.flatMap((id, index) =>
      known.has(id) ? [] : [fault('cascade-unknown', `cascade.${index}`, id)],
    ),
    ...duplicates(cascade).map((index) =>
      fault('cascade-twice', `cascade.${index}`, cascade[index] ?? ''),
    ),
  ]
}

function moneyFaults({ funders, expectedGrant }: Setup): SetupFault[] {
  return [
    ...duplicates(funders.map(({ id }) => id)).map((index) =>
      fault('duplicate-id', `funders.${index}.id`, funders[index]?.id ?? ''),
    ),
    ...funders.flatMap(({ frames }, index) =>
      duplicates(frames.map(({ year }) => String(year))).map((at) =>
        fault('frame-twice', `funders.${index}.frames`, frames[at]?.year ?? 0),
      ),
    ),
    ...(expectedGrant && expectedGrant.min > expectedGrant.max
      ? [fault('grant-order', 'expectedGrant.max', expectedGrant.max / 100)]
      : []),
  ]
}

/** Where a value stands that has stood earlier; capitals and small letters are one. */
const duplicates = (values: readonly string[]): number[] => {
  const plain = values.map((value) => value.trim().toLowerCase())
  return plain.flatMap((value, index) => (plain.indexOf(value) < index ? [index] : []))
}
