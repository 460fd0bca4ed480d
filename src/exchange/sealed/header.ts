import * as z from 'zod/mini'
import { contactSchema } from '~/domain/model/PanelFile.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'

/** Base64url of exactly that many bytes. */
const bytesAsText = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)))

const recipientSchema = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('words'),
    salt: bytesAsText(16),
    infoSalt: bytesAsText(16),
    wrapped: bytesAsText(48),
  }),
  z.strictObject({
    to: z.literal('round'),
    keyId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
    ephemeral: bytesAsText(65),
    wrapped: bytesAsText(48),
  }),
])

export const headerSchema = z.strictObject({
  kind: z.enum(['habilitet', 'brief', 'documents', 'answer', 'read', 'invitation']),
  contact: z.nullable(contactSchema),
  sections: z
    .array(
      z.strictObject({
        bytes: z.int().check(z.gte(1)),
        recipients: z.array(recipientSchema).check(z.minLength(1), z.maxLength(100)),
      }),
    )
    .check(z.minLength(1), z.maxLength(16)),
})

/** What stands in clear at the front of a sealed file: who to ask, and for whom each section is. */
export type Header = z.infer<typeof headerSchema>
export type Recipient = z.infer<typeof recipientSchema>
export type SealedKind = Header['kind']

/** The header in the one spelling of it; null for other bytes. */
export function readHeader(bytes: Uint8Array): Header | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const fields: unknown = JSON.parse(text)
    const header = headerSchema.safeParse(fields)
    return header.success && canonicalJson(fields) === text ? header.data : null
  } catch {
    return null
  }
}
