import * as z from 'zod/mini'
import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { sendObjection } from '~/domain/log/objectionTo.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Contact, Invitation, PanelFileKind } from '~/domain/model/PanelFile.ts'
import { type Instant, instantOf } from '~/domain/model/units.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { fromBase64url, toBase64url } from '~/lib/base64url.ts'
import type { UnlockedRoundKey } from '~/exchange/sealed/roundKey.ts'
import type { DocumentFault } from '~/storage/documents/readDocument.ts'
import { appVersion } from './appVersion.ts'
import type { Acting } from './createActing.ts'
import type { KeyFault, RoundKeys } from './createRoundKeys.ts'
import type { Desk } from './Desk.ts'
import { saveBytes } from './saveFile.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** What only the agency and one assessor know: the six words, and the secret in the files. */
export interface InvitationSecret {
  readonly words: readonly string[]
  readonly secret: string
}

const secretSchema = z.strictObject({ words: z.array(z.string()), secret: z.string() })

export interface SavedFile {
  readonly fileName: string
  readonly bytes: number
}

export interface SentOut extends SavedFile {
  /** The files that go beside a brief, in the order of their numbers. */
  readonly documentFiles: readonly SavedFile[]
}

export interface FileErrand {
  readonly kind: PanelFileKind
  readonly assessorId: AssessorId
  readonly contact: Contact
  readonly dueAt: Instant | null
  /** Bytes a brief may have before it is split [PA4]; 15 MB unless said. */
  readonly limit?: number
}

export type SendFault = KeyFault | DocumentFault | { readonly code: 'nothing-to-send' }

export interface Sending {
  /** Gives an assessor six words; new ones take the place of the old. */
  readonly invite: (assessorId: AssessorId) => Promise<Result<readonly string[], SendFault>>
  /** The six words of an assessor, to be read aloud or written in a letter of their own. */
  readonly wordsOf: (assessorId: AssessorId) => Promise<Result<readonly string[], SendFault>>
  /** Notes that a file goes out, and hands it to the browser to be saved. */
  readonly sendFile: (errand: FileErrand) => Promise<Result<SentOut, SendFault>>
  /** The secret of an invitation, under whichever of an assessor's invitations it was. */
  readonly secretOf: (
    assessorId: AssessorId,
    invitationId: string,
  ) => Promise<Uint8Array | undefined>
  /** A whole round for a colleague; answers with the words it is sealed with. */
  readonly inviteColleague: (
    contact: Contact,
  ) => Promise<Result<SavedFile & { readonly words: readonly string[] }, SendFault>>
}

/** Files out: each sealed with its assessor's words, each noted in the log before it is saved. */
export function createSending(
  desk: Desk,
  { act }: Pick<Acting, 'act'>,
  { unlockedKey }: Pick<RoundKeys, 'unlockedKey'>,
): Sending {
  const { store, random, now } = desk
  const openRound = (): RoundInHand => {
    const { round } = store.getState()
    if (!round) throw new Error('a file is sent where no round is open')
    return round
  }
  const secretIn = async (
    key: UnlockedRoundKey,
    sealed: string,
  ): Promise<InvitationSecret | undefined> => {
    const { openFromRound } = await import('~/exchange/sealed/roundKey.ts')
    const opened = await openFromRound(key, sealed)
    if (!opened.ok) return undefined
    const read = secretSchema.safeParse(JSON.parse(new TextDecoder().decode(opened.value)))
    return read.success ? read.data : undefined
  }
  const secretFor = async (
    assessorId: AssessorId,
  ): Promise<Result<InvitationSecret & Pick<Invitation, 'id'>, SendFault>> => {
    const key = unlockedKey()
    if (!key.ok) return key
    const invitation = settled(openRound().state.panel.invitations.get(assessorId))
    if (!invitation) return err({ code: 'not-invited', subject: assessorId })
    const secret = await secretIn(key.value, invitation.sealed)
    return secret ? ok({ ...secret, id: invitation.id }) : err({ code: 'wrong-key' })
  }

  return {
    invite: async (assessorId) => {
      const { roundId, state } = openRound()
      const roundKey = settled(state.panel.roundKey)
      if (!roundKey) return err({ code: 'no-round-key' })
      const { newPassphrase } = await import('~/exchange/sealed/passphrase.ts')
      const { sealToRound } = await import('~/exchange/sealed/roundKey.ts')
      const words = newPassphrase(random)
      const secret = toBase64url(random(32))
      const text = canonicalJson({ words: [...words], secret })
      const bytes = new TextEncoder().encode(text)
      const sealed = await sealToRound(roundKey.publicKey, roundKey.keyId, bytes, random)
      const invitation = { id: toBase64url(random(12)), keyId: roundKey.keyId, sealed }
      const noted = await act(roundId, { kind: 'invite', assessorId, invitation })
      return noted.ok ? ok(words) : noted
    },
    wordsOf: async (assessorId) => {
      const secret = await secretFor(assessorId)
      return secret.ok ? ok(secret.value.words) : secret
    },
    secretOf: async (assessorId, invitationId) => {
      const key = unlockedKey()
      if (!key.ok) return undefined
      for (const { value } of openRound().state.panel.everInvited.get(assessorId) ?? []) {
        if (value.id !== invitationId) continue
        const secret = await secretIn(key.value, value.sealed)
        return (secret && fromBase64url(secret.secret)) ?? undefined
      }
      return undefined
    },
    sendFile: async (errand) => {
      const { kind, assessorId, dueAt } = errand
      const { roundId, state } = openRound()
      const { casesToSend } = await import('~/domain/panel/briefOf.ts')
      const caseNumbers = kind === 'brief' ? casesToSend(state, assessorId) : []
      const objection = sendObjection(state, {
        fileKind: kind,
        assessorId,
        caseNumbers: [...caseNumbers],
      })
      if (objection) return err(objection)
      const secret = await secretFor(assessorId)
      if (!secret.ok) return secret
      const { sealedFor } = await import('./sealedFor.ts')
      const made = await sealedFor(desk, errand, secret.value)
      if (!made.ok) return made
      const { bytes, digest, documentFiles } = made.value
      const code = digest.slice(0, 4).toUpperCase()
      const file = {
        fileKind: kind,
        assessorId,
        digest,
        code,
        caseNumbers: [...caseNumbers],
        dueAt,
        ...(documentFiles.length > 0 && { documentFiles: documentFiles.length }),
      }
      const noted = await act(roundId, { kind: 'note-sent-file', file })
      if (!noted.ok) return noted
      const all = documentFiles.length
      const brief = save(`${fileNames[kind]}-${code}.klynge`, bytes)
      // Each is made, saved and let go: together they may be more than there is memory for.
      const saved: SavedFile[] = []
      for (const [index, make] of documentFiles.entries()) {
        const made = await make()
        if (!made.ok) return made
        saved.push(save(`klyngevalg-bilag-${code}-${index + 1}-af-${all}.klynge`, made.value))
      }
      return ok({ ...brief, documentFiles: saved })
    },
    inviteColleague: async (contact) => {
      const { roundId, state, log } = openRound()
      const { linesOf, writeArchive } = await import('~/exchange/archive/writeArchive.ts')
      const { writeInvitation } = await import('~/exchange/panel/invitation.ts')
      const { newPassphrase } = await import('~/exchange/sealed/passphrase.ts')
      const { deriveWordsKey, newSalt } = await import('~/exchange/sealed/wordsKey.ts')
      const words = newPassphrase(random)
      const archive = writeArchive({
        roundId,
        title: settled(state.setup)?.title ?? '',
        chains: linesOf(log),
        createdAt: instantOf(now()),
        appVersion,
        rulesVersion,
      })
      const key = await deriveWordsKey(words, newSalt(random))
      const bytes = await writeInvitation({ archive, contact, words: key }, random)
      const code = digestOf(toBase64url(bytes.subarray(-32)))
        .slice(0, 4)
        .toUpperCase()
      return ok({ ...save(`klyngevalg-kollega-${code}.klynge`, bytes), words })
    },
  }
}

function save(fileName: string, bytes: Uint8Array): SavedFile {
  saveBytes(fileName, bytes, 'application/octet-stream')
  return { fileName, bytes: bytes.length }
}

/** The name of a file tells its kind, for whoever is to find it, and nothing of what is in it. */
const fileNames: Readonly<Record<PanelFileKind, string>> = {
  habilitet: 'klyngevalg-habilitet',
  brief: 'klyngevalg-bedoemmelsesfil',
  read: 'klyngevalg-laesefil',
}
