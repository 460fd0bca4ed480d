import * as z from 'zod/mini'
import { assessorIdSchema, caseNumberSchema, roundIdSchema } from './ids.ts'
import { instantSchema } from './units.ts'

/** What travels between the agency and its assessors. DESIGN.md section 5. */
export const panelFileKinds = ['habilitet', 'brief', 'read'] as const
export type PanelFileKind = (typeof panelFileKinds)[number]

const base64url = (most: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.minLength(1), z.maxLength(most))

export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Whom to call when a file does not open. */
export const contactSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  phone: z.string().check(z.minLength(1), z.maxLength(60)),
  mail: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
})
export type Contact = z.infer<typeof contactSchema>

/**
 * The round's key pair: what answers are sealed to, and its other half under a passphrase. Nothing
 * in it is secret without that. All of it is base64url.
 */
export const roundKeySchema = z.strictObject({
  /** Names the pair: the first 16 bytes of its public key's SHA-256. */
  keyId: base64url(100),
  /** The point of the curve, uncompressed, 65 bytes. */
  publicKey: base64url(200),
  /** PKCS #8, encrypted under the passphrase. */
  wrappedPrivate: base64url(2000),
  /** 16 bytes. */
  salt: base64url(100),
})
export type RoundKey = z.infer<typeof roundKeySchema>

export const publicRoundKeySchema = z.pick(roundKeySchema, { keyId: true, publicKey: true })
export type PublicRoundKey = z.infer<typeof publicRoundKeySchema>

/** A secret that only who opened the file can know; answers prove that they know it. */
export const invitationSchema = z.strictObject({ id: base64url(60), secret: base64url(100) })
export type Invitation = z.infer<typeof invitationSchema>

/** The words and the invitation of one assessor, sealed to the round's key. */
export const sealedInvitationSchema = z.strictObject({
  id: base64url(60),
  keyId: base64url(100),
  sealed: base64url(2000),
})
export type SealedInvitation = z.infer<typeof sealedInvitationSchema>

export const devicePublicKeySchema = base64url(200)

/** A file as it went out. */
export const sentFileSchema = z.strictObject({
  fileKind: z.enum(panelFileKinds),
  assessorId: assessorIdSchema,
  /** SHA-256 of what the file says, before it was sealed; the assessor's chains begin with it. */
  digest: digestSchema,
  /** Short code in the file's name, for the name tells nothing else. */
  code: z.string().check(z.regex(/^[0-9A-Z]{4,8}$/)),
  caseNumbers: z.array(caseNumberSchema),
  dueAt: z.nullable(instantSchema),
  /** How many document files went beside it; missing for none. */
  documentFiles: z.optional(z.int().check(z.gte(1), z.lte(999))),
})
export type SentFile = z.infer<typeof sentFileSchema>

/** Where a chain stood in an answer. */
export const chainHeadSchema = z.strictObject({
  chain: z.string().check(z.regex(/^[0-9a-z]{16,40}$/)),
  seq: z.int().check(z.gte(1)),
  id: digestSchema,
})

/** Characters of a statement that fits into an event beside everything else: some 150 chains. */
export const longestStatement = 20_000

/** An answer that was taken in. */
export const receivedAnswerSchema = z.strictObject({
  assessorId: assessorIdSchema,
  /** SHA-256 of the file as it came. */
  digest: digestSchema,
  devicePublicKey: devicePublicKeySchema,
  heads: z.array(chainHeadSchema),
  /** The exact text that the device signed, so that anybody can hold the signature against it. */
  statement: z.optional(z.string().check(z.minLength(1), z.maxLength(longestStatement))),
  /** ECDSA P-256 of the statement, 64 bytes; both are missing in older logs. */
  signature: z.optional(base64url(200)),
  receipt: z.string().check(z.regex(/^[0-9A-Z]{4}-[0-9A-Z]{2}$/)),
})
export type ReceivedAnswer = z.infer<typeof receivedAnswerSchema>

/** A document file that goes beside a brief: whose texts or PDFs it holds, and the digest of them all. */
export const besideSchema = z.strictObject({
  digest: digestSchema,
  caseNumbers: z.array(caseNumberSchema).check(z.minLength(1)),
  /** The PDFs in it by their content; missing in a file of texts [PA5]. */
  pdfs: z.optional(z.array(digestSchema).check(z.minLength(1), z.maxLength(1000))),
})
export type Beside = z.infer<typeof besideSchema>

/** What an opened habilitet file or brief says of itself. */
export const openedFileSchema = z.strictObject({
  fileKind: z.enum(['habilitet', 'brief']),
  digest: digestSchema,
  roundId: roundIdSchema,
  roundTitle: z.string().check(z.maxLength(2000)),
  isExample: z.boolean(),
  assessorId: assessorIdSchema,
  contact: contactSchema,
  roundKey: publicRoundKeySchema,
  invitation: invitationSchema,
  dueAt: z.nullable(instantSchema),
  /** Its document files, the first being number 1; missing where it holds everything itself [PA4]. */
  beside: z.optional(z.array(besideSchema).check(z.minLength(1), z.maxLength(999))),
})
export type OpenedFile = z.infer<typeof openedFileSchema>
