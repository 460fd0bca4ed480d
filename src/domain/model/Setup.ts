import * as z from 'zod/mini'
import { areaIdSchema, criterionIdSchema, funderIdSchema } from './ids.ts'
import { instantSchema, localTextSchema, oreSchema, permilleSchema, pointsSchema } from './units.ts'

/** Where points lie: both ends, the step between them and which end is best [SC6]. */
export const scaleSchema = z.strictObject({
  min: pointsSchema,
  max: pointsSchema,
  step: z.union([z.literal(1), z.literal(0.5)]),
  best: z.enum(['high', 'low']),
})
export type Scale = z.infer<typeof scaleSchema>

export const criterionSchema = z.strictObject({
  id: criterionIdSchema,
  name: localTextSchema,
  /** What the assessor is asked; null when the name says it. */
  question: z.nullable(localTextSchema),
  weight: permilleSchema,
  /** Least mean (greatest where low is best) that passes, in points; null for none [TH1]. */
  threshold: z.nullable(z.number()),
  anchors: z.array(z.strictObject({ points: pointsSchema, text: localTextSchema })),
  mayBeInapplicable: z.boolean(),
})
export type Criterion = z.infer<typeof criterionSchema>

export const areaKinds = ['strength', 'emerging', 'open'] as const
export const areaSchema = z.strictObject({
  id: areaIdSchema,
  name: localTextSchema,
  kind: z.enum(areaKinds),
})
export type Area = z.infer<typeof areaSchema>

export const funderSchema = z.strictObject({
  id: funderIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Amount null: that year is not yet decided, which is not 0. */
  frames: z.array(
    z.strictObject({
      year: z.int().check(z.gte(1990), z.lte(2100)),
      amount: z.nullable(oreSchema),
    }),
  ),
})
export type Funder = z.infer<typeof funderSchema>

const letterLine = z.string().check(z.minLength(1), z.maxLength(200))
const letterText = z.string().check(z.minLength(1), z.maxLength(5000))

export const setupSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  scale: scaleSchema,
  criteria: z.array(criterionSchema),
  overallThreshold: z.nullable(z.number()),
  areas: z.array(areaSchema),
  /** Places in an area of kind `open` [SE3]. */
  openPlaces: z.int().check(z.gte(1), z.lte(100)),
  cascade: z.array(criterionIdSchema),
  quorum: z.int().check(z.nonnegative(), z.lte(100)),
  basis: z.enum(['mean', 'panel']),
  recusalScope: z.enum(['area', 'application']),
  deadline: z.nullable(instantSchema),
  funders: z.array(funderSchema),
  /** Expected sum of all funders for one year, in øre. */
  expectedGrant: z.nullable(z.strictObject({ min: oreSchema, max: oreSchema })),
  /** The points a remark is asked for at hand-in; left out where none is. It moves no number. */
  remarksAsked: z.optional(
    z.strictObject({ atEnds: z.boolean(), below: z.nullable(pointsSchema) }),
  ),
  /** What the recommendation and the letters say in the authority's own words; moves no number. */
  letters: z.optional(
    z.strictObject({
      /** Who writes: `Styrelsen for …`. */
      authority: z.nullable(letterLine),
      /** Who decides, as the recommendation is addressed: `uddannelses- og forskningsministeren`. */
      recipient: z.nullable(letterLine),
      /** The rules and the call that the case rests on. */
      legalBasis: z.nullable(letterText),
      /** Guidance on complaint, whole, as it stands in a refusal. */
      complaint: z.nullable(letterText),
    }),
  ),
})

/** How a round is set up: what it asks, how it counts, and for whom. */
export type Setup = z.infer<typeof setupSchema>
export type LetterWords = NonNullable<Setup['letters']>

/**
 * The part of a setup that is frozen once a score is given: what can move a number or a rank.
 * DESIGN.md section 2, and with it recusal scope and open places, which can move a suggestion too.
 */
export const methodOf = (setup: Setup) => ({
  scale: setup.scale,
  criteria: setup.criteria,
  overallThreshold: setup.overallThreshold,
  cascade: setup.cascade,
  quorum: setup.quorum,
  basis: setup.basis,
  recusalScope: setup.recusalScope,
  openPlaces: setup.openPlaces,
})
