import type { CaseNumber } from '~/domain/model/ids.ts'
import { applicationDigest } from './applicationDigest.ts'
import { settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** What an assessment given now is made on; nothing where two versions disagree, for it is not known. */
export function madeOnNow(state: RoundState, caseNumber: CaseNumber): { readonly madeOn?: string } {
  const application = settled(state.applications.get(caseNumber)?.record)
  return application ? { madeOn: applicationDigest(application) } : {}
}
