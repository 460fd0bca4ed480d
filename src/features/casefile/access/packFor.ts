import type { AccessPack } from '~/domain/dossier/access/AccessPack.ts'
import type { AccessChoices, AccessFault } from '~/domain/dossier/access/AccessText.ts'
import { anyonePack } from '~/domain/dossier/access/anyonePack.ts'
import { partyPack } from '~/domain/dossier/access/partyPack.ts'
import { type Log, logDigest } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AccessGiven } from '~/domain/model/CaseEnd.ts'
import type { AccessRequest } from '~/exchange/access/AccessStyle.ts'
import { ok, type Result } from '~/lib/result.ts'
import { appVersion } from '~/session/appVersion.ts'
import type { ReadRequest } from './accessDraft.ts'

/** A pack with what was asked, and what the log will say of it but for the digest of the file. */
export interface MadePack {
  readonly pack: AccessPack
  readonly request: AccessRequest
  readonly given: Omit<AccessGiven, 'sha256'>
}

/** The pack that a request and its choices come to. Errors: what is still to be said. */
export function packFor(
  state: RoundState,
  log: Log,
  { target, requester, date }: ReadRequest,
  choices: AccessChoices,
): Result<MadePack, AccessFault> {
  const caseNumber = target.kind === 'party' ? target.caseNumber : null
  const pack =
    caseNumber === null
      ? anyonePack(state, log, choices)
      : partyPack(state, log, caseNumber, choices)
  if (!pack.ok) return pack
  const leftOut = [...choices.assessors].map(([assessorId, basis]) => ({
    assessorId,
    basis: basis.trim(),
  }))
  const provenance = { logDigest: logDigest(log).slice(0, 16), version: appVersion }
  return ok({
    pack: pack.value,
    request: { requester, date, provenance },
    given: { kind: target.kind, caseNumber, requester, date, leftOut },
  })
}
