import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { headsOf } from '~/domain/panel/answerOf.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { unzip } from '~/exchange/archive/zip.ts'
import { isProven, verifySignature } from '~/exchange/sealed/deviceKey.ts'
import { readPackage } from '~/exchange/sealed/readPackage.ts'
import { openSection, type SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { UnlockedRoundKey } from '~/exchange/sealed/roundKey.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { PanelFault } from './PanelFault.ts'
import { readChain, readChains } from './readChains.ts'
import { readContent } from './readContent.ts'
import {
  proofPath,
  proofSchema,
  type Statement,
  statementPath,
  statementSchema,
} from './statement.ts'

/** An answer as it came: whole, signed by a device, and the assessor's own words alone. */
export interface Answer {
  readonly statement: Statement
  /** The statement as it was written, and the device's signature of it. */
  readonly signed: { readonly text: string; readonly signature: string }
  readonly chains: readonly (readonly RoundEvent[])[]
}

interface AnswerDesk {
  readonly roundId: Statement['roundId']
  readonly key: UnlockedRoundKey
  /** The secret of an invitation of this assessor's; undefined where there is none of that id. */
  readonly secretOf: (
    assessorId: AssessorId,
    invitationId: string,
  ) => Promise<Uint8Array | undefined>
}

const section = { answer: 0, home: 1 } as const

/**
 * Opens an answer at the agency; the part with the work is not opened, and could not be.
 * Errors: one PanelFault; a file with a fault is refused as a whole. Never throws.
 */
export async function readAnswer(
  file: SealedFile,
  { roundId, key, secretOf }: AnswerDesk,
): Promise<Result<Answer, PanelFault>> {
  if (file.kind !== 'answer') return err({ code: 'wrong-kind', kind: file.kind })
  const opened = await openSection(file, section.answer, { round: key })
  if (!opened.ok) return opened
  const read = readPackage(opened.value, 'answer')
  if (!read.ok) return err(placed(opened.value, read.faults[0]))
  const { parts, manifest } = read.value
  if (manifest.round.id !== roundId) {
    return err({ code: 'not-this-round', title: manifest.round.title })
  }
  const stated = readStatement(parts)
  if (!stated.ok) return stated
  const { statement, bytes, signature, proof } = stated.value
  if (statement.roundId !== roundId) {
    return err({ code: 'not-this-round', title: manifest.round.title })
  }
  const secret = await secretOf(statement.assessorId, statement.invitationId)
  if (secret === undefined || !(await isProven(secret, bytes, proof))) {
    return err({ code: 'unknown-invitation' })
  }
  if (!(await verifySignature(statement.devicePublicKey, bytes, signature))) {
    return err({ code: 'bad-signature' })
  }
  const owner = { roundId, assessorId: statement.assessorId, roles: ['answer'] as const }
  const chains = readChains(parts, owner)
  if (!chains.ok) return chains
  return isWhere(chains.value, statement)
    ? ok({ statement, signed: { text: textOf(bytes), signature }, chains: chains.value })
    : err({ code: 'wrong-heads' })
}

export interface OwnAnswer {
  readonly assessorId: AssessorId
  readonly roundId: Statement['roundId']
  readonly chains: readonly (readonly RoundEvent[])[]
}

/** Opens an answer with its assessor's own words, to go on with it on another computer. */
export async function readOwnAnswer(
  file: SealedFile,
  words: WordsKey,
): Promise<Result<OwnAnswer, PanelFault>> {
  if (file.kind !== 'answer') return err({ code: 'wrong-kind', kind: file.kind })
  const opened = await openSection(file, section.answer, { words })
  if (!opened.ok) return opened
  const home = await openSection(file, section.home, { words })
  if (!home.ok) return home
  const read = readPackage(opened.value, 'answer')
  if (!read.ok) return err(placed(opened.value, read.faults[0]))
  const work = readPackage(home.value, 'answer')
  if (!work.ok) return err(placed(home.value, work.faults[0]))
  const stated = readStatement(read.value.parts)
  if (!stated.ok) return stated
  const { roundId, assessorId } = stated.value.statement
  const owner = { roundId, assessorId }
  const answers = readChains(read.value.parts, { ...owner, roles: ['answer'] })
  if (!answers.ok) return answers
  const rest = readChains(work.value.parts, { ...owner, roles: ['work', 'brief'] })
  if (!rest.ok) return rest
  return ok({ ...owner, chains: [...answers.value, ...rest.value] })
}

/** A part that is not what its digest says: told by what was altered in it, where that can be seen. */
function placed(bytes: Uint8Array, fault: ArchiveFault | undefined): PanelFault {
  if (fault?.code !== 'changed-part') return fault ?? { code: 'malformed' }
  const parts = unzip(bytes)
  const part = parts.ok ? parts.value.get(fault.path) : undefined
  const read = part && fault.path.startsWith('log/') ? readChain(fault.path, part) : undefined
  return read && !read.ok ? (read.faults[0] ?? fault) : fault
}

interface Stated {
  readonly statement: Statement
  readonly bytes: Uint8Array
  readonly signature: string
  readonly proof: string
}

function readStatement(parts: ReadonlyMap<string, Uint8Array>): Result<Stated, PanelFault> {
  const statement = readContent(statementSchema, parts.get(statementPath), statementPath)
  if (!statement.ok) return statement
  const proof = readContent(proofSchema, parts.get(proofPath), proofPath)
  if (!proof.ok) return proof
  const bytes = parts.get(statementPath) ?? new Uint8Array()
  return ok({ statement: statement.value, bytes, ...proof.value })
}

/** It has been read as UTF-8 already, and is canonical: the same bytes come of it again. */
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const isWhere = (chains: Answer['chains'], { heads }: Statement): boolean =>
  canonicalJson(sorted(headsOf(chains))) === canonicalJson(sorted(heads))

const sorted = <Head extends { readonly chain: string }>(heads: readonly Head[]) =>
  heads.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))
