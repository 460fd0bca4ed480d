import {
  areaIdSchema,
  assessorIdSchema,
  caseNumberSchema,
  criterionIdSchema,
} from '~/domain/model/ids.ts'
import { setupSchema } from '~/domain/model/Setup.ts'
import { pointsSchema } from '~/domain/model/units.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'

/** One assessor's points, in the criteria's order; null where there is none yet. */
export interface ReferenceReview {
  readonly assessor: string
  readonly points: readonly (number | null)[]
}

/** A reference vector's applications as a contest of one area. */
export interface ReferenceArea {
  readonly areaId?: string
  readonly scale: { readonly min: number; readonly max: number }
  readonly weightsPercent: readonly number[]
  /** The places of the cascade's criteria, from 1. */
  readonly cascade?: readonly number[]
  readonly applications: readonly {
    readonly id: string
    readonly reviews: readonly ReferenceReview[]
  }[]
}

/**
 * An assessment with points on every criterion is handed in, another is begun.
 * Throws on what no round could hold.
 */
export function referenceContest({
  areaId = 'area',
  scale,
  weightsPercent,
  cascade = [],
  applications,
}: ReferenceArea): AreaContest {
  const criterion = (place: number): string => `k${place}`
  const setup = setupSchema.parse({
    title: 'Reference',
    scale: { ...scale, step: 1, best: 'high' },
    criteria: weightsPercent.map((percent, index) => ({
      id: criterion(index + 1),
      name: { da: criterion(index + 1), en: null },
      question: null,
      weight: percent * 10,
      threshold: null,
      anchors: [],
      mayBeInapplicable: false,
    })),
    overallThreshold: null,
    areas: [{ id: areaId, name: { da: areaId, en: null }, kind: 'strength' }],
    openPlaces: 1,
    cascade: cascade.map(criterion),
    quorum: 1,
    basis: 'mean',
    recusalScope: 'application',
    deadline: null,
    funders: [],
    expectedGrant: null,
  })
  const rows = new Map(
    applications.map(({ id, reviews }) => [caseNumberSchema.parse(id), reviews.map(rowOf)]),
  )
  return {
    area: { id: areaIdSchema.parse(areaId), name: { da: areaId, en: null }, kind: 'strength' },
    setup,
    criteria: setup.criteria,
    contenders: [...rows.keys()].map((caseNumber) => ({
      caseNumber,
      proposedField: null,
      standing: { status: 'active' },
      checks: [],
    })),
    scores: {
      assessmentsOf: (caseNumber) => rows.get(caseNumber) ?? [],
      panelMarksOf: () => new Map(),
    },
    closedBecause: null,
  }
}

const rowOf = ({ assessor, points }: ReferenceReview): AssessmentRow => ({
  assessorId: assessorIdSchema.parse(assessor),
  isHandedIn: points.every((point) => point !== null),
  isRecused: false,
  marks: new Map(
    points.flatMap((point, index) =>
      point === null
        ? []
        : [
            [
              criterionIdSchema.parse(`k${index + 1}`),
              { state: 'scored', points: pointsSchema.parse(point) },
            ] as const,
          ],
    ),
  ),
})
