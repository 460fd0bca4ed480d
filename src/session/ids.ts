import {
  type ChainId,
  chainIdSchema,
  type ConditionId,
  conditionIdSchema,
  type QuestionId,
  questionIdSchema,
  type RoundId,
  roundIdSchema,
  type ReassessmentId,
  reassessmentIdSchema,
  type SupplementId,
  supplementIdSchema,
} from '~/domain/model/ids.ts'

/** As many random bytes as asked for; in the app `crypto.getRandomValues`. */
export type Random = (bytes: number) => Uint8Array

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const idLength = 26

/** 130 random bits as 26 lower-case characters of base 32. */
const randomId = (random: Random): string =>
  Array.from(random(idLength), (byte) => alphabet.charAt(byte % alphabet.length)).join('')

export const newRoundId = (random: Random): RoundId => roundIdSchema.parse(randomId(random))
export const newChainId = (random: Random): ChainId => chainIdSchema.parse(randomId(random))
export const newConditionId = (random: Random): ConditionId =>
  conditionIdSchema.parse(randomId(random))
export const newQuestionId = (random: Random): QuestionId =>
  questionIdSchema.parse(randomId(random))
export const newReassessmentId = (random: Random): ReassessmentId =>
  reassessmentIdSchema.parse(randomId(random))
export const newSupplementId = (random: Random): SupplementId =>
  supplementIdSchema.parse(randomId(random))

/** Makes the ids of what people add; the randomness is the session's. */
export const createIds = (random: Random) => ({
  newConditionId: () => newConditionId(random),
  newQuestionId: () => newQuestionId(random),
  newReassessmentId: () => newReassessmentId(random),
  newSupplementId: () => newSupplementId(random),
})
export type Ids = Readonly<ReturnType<typeof createIds>>
