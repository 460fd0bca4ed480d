import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { type AssessorId, assessorIdSchema } from '~/domain/model/ids.ts'
import { ownBrief } from './ownBrief.ts'

/** Who one is on this device, in the round that is open. */
export type Person =
  | { readonly role: 'agency' }
  | { readonly role: 'assessor'; readonly assessorId: AssessorId }

export const agency: Person = { role: 'agency' }

const assessorPrefix = 'assessor:'

/** A person as a setting keeps it. */
export const personToText = (person: Person): string =>
  person.role === 'agency' ? 'agency' : assessorPrefix + person.assessorId

/**
 * The person a setting names; the agency when the round knows no such assessor. On a device that
 * goes out from an assessor's file there is nobody else to be.
 */
export function personFrom(text: string | undefined, state: RoundState): Person {
  const brief = ownBrief(state)
  if (brief) return { role: 'assessor', assessorId: brief.assessorId }
  if (!text?.startsWith(assessorPrefix)) return agency
  const read = assessorIdSchema.safeParse(text.slice(assessorPrefix.length))
  const isKnown = read.success && settled(state.assessors.get(read.data))
  return isKnown ? { role: 'assessor', assessorId: read.data } : agency
}
