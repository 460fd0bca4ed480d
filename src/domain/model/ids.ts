import * as z from 'zod/mini'

/** Short names that people choose and files carry; safe in a URL, a file name and a CSV header. */
const slug = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u), z.maxLength(60))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const random = z.string().check(z.regex(/^[0-9a-z]{16,40}$/))

export const areaIdSchema = slug.brand<'AreaId'>()
export const criterionIdSchema = slug.brand<'CriterionId'>()
export const funderIdSchema = slug.brand<'FunderId'>()
export const assessorIdSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(120))
  .brand<'AssessorId'>()
export const caseNumberSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(60))
  .brand<'CaseNumber'>()
export const roundIdSchema = random.brand<'RoundId'>()
export const chainIdSchema = random.brand<'ChainId'>()
export const eventIdSchema = sha256.brand<'EventId'>()
export const conditionIdSchema = random.brand<'ConditionId'>()
export const questionIdSchema = random.brand<'QuestionId'>()
export const reassessmentIdSchema = random.brand<'ReassessmentId'>()
export const supplementIdSchema = random.brand<'SupplementId'>()

export type AreaId = z.infer<typeof areaIdSchema>
export type CriterionId = z.infer<typeof criterionIdSchema>
export type FunderId = z.infer<typeof funderIdSchema>
export type AssessorId = z.infer<typeof assessorIdSchema>
export type CaseNumber = z.infer<typeof caseNumberSchema>
export type RoundId = z.infer<typeof roundIdSchema>
export type ChainId = z.infer<typeof chainIdSchema>
export type EventId = z.infer<typeof eventIdSchema>
export type ConditionId = z.infer<typeof conditionIdSchema>
export type QuestionId = z.infer<typeof questionIdSchema>
export type ReassessmentId = z.infer<typeof reassessmentIdSchema>
export type SupplementId = z.infer<typeof supplementIdSchema>

/** Stands where an assessor stands when the points are the panel's own [SC5]. */
export const panel = 'panel' as AssessorId
