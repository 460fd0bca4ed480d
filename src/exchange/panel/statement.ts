import * as z from 'zod/mini'
import { assessorIdSchema, roundIdSchema } from '~/domain/model/ids.ts'
import { chainHeadSchema, devicePublicKeySchema } from '~/domain/model/PanelFile.ts'
import { instantSchema } from '~/domain/model/units.ts'

/**
 * What a device says of an answer and signs: whose it is, from which invitation, and where each
 * chain ends. A chain's last id holds all of it, so the signature holds every event.
 */
export const statementSchema = z.strictObject({
  roundId: roundIdSchema,
  assessorId: assessorIdSchema,
  invitationId: z.string().check(z.minLength(1), z.maxLength(60)),
  devicePublicKey: devicePublicKeySchema,
  writtenAt: instantSchema,
  heads: z.array(chainHeadSchema).check(z.maxLength(1000)),
})
export type Statement = z.infer<typeof statementSchema>

/** The device's signature of the statement, and the proof that it knows the invitation. */
export const proofSchema = z.strictObject({
  signature: z.string().check(z.maxLength(200)),
  proof: z.string().check(z.maxLength(200)),
})

export const statementPath = 'statement.json'
export const proofPath = 'proof.json'
