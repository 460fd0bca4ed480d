import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { eventBodies, type EventDraft } from './eventKinds.ts'
import { maxEventBytes } from './RoundEvent.ts'

/** What the envelope of an event may take of its bytes. */
const envelopeBytes = 2000

/** Why a draft could not be read back as an event: its body has the wrong shape, or is too large. */
export interface DraftFault {
  readonly code: 'malformed' | 'too-large'
  readonly subject: string
}

/** Checked before anything is written, so that nothing is stored that cannot be read again. */
export function draftFault({ kind, body }: EventDraft): DraftFault | null {
  if (!eventBodies[kind].safeParse(body).success) return { code: 'malformed', subject: kind }
  const line = canonicalJson(body)
  const isTooLarge =
    line.length * 3 > maxEventBytes - envelopeBytes &&
    utf8ToBytes(line).length > maxEventBytes - envelopeBytes
  return isTooLarge ? { code: 'too-large', subject: kind } : null
}
