import { utf8ToBytes } from '@noble/hashes/utils.js'
import { eventToLine } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import { headsOf } from '~/domain/panel/answerOf.ts'
import { logPath } from '~/exchange/archive/manifest.ts'
import { type DeviceKey, proveInvitation, signBytes } from '~/exchange/sealed/deviceKey.ts'
import { packageParts } from '~/exchange/sealed/packageParts.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { fromBase64url } from '~/lib/base64url.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { Provenance } from './Provenance.ts'
import { proofPath, type Statement, statementPath } from './statement.ts'

export interface AnswerContent {
  /** The file this device goes out from. */
  readonly opened: OpenedFile
  /** What goes to the agency: declarations and hand-ins. */
  readonly answers: readonly (readonly RoundEvent[])[]
  /** What stays the assessor's own: the work, and what the agency's files told. */
  readonly home: readonly (readonly RoundEvent[])[]
  readonly deviceKey: DeviceKey
  readonly words: WordsKey
}

/**
 * An assessor's answer, the one kind of file they save: the first section is sealed to the round and
 * to their own words, the second, with the work, to their words alone, so that only they can go on
 * with it elsewhere.
 */
export async function writeAnswer(
  { opened, answers, home, deviceKey, words }: AnswerContent,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const round = { id: opened.roundId, title: opened.roundTitle }
  const statement: Statement = {
    roundId: opened.roundId,
    assessorId: opened.assessorId,
    invitationId: opened.invitation.id,
    devicePublicKey: deviceKey.publicKey,
    writtenAt: provenance.createdAt,
    heads: headsOf(answers).map(({ chain, seq, id }) => ({ chain, seq, id })),
  }
  const stated = utf8ToBytes(canonicalJson(statement))
  const proof = {
    signature: await signBytes(deviceKey, stated),
    proof: await proveInvitation(secretOf(opened), stated),
  }
  const answer = packageParts({
    kind: 'answer',
    round,
    ...provenance,
    parts: new Map([
      [statementPath, stated],
      [proofPath, utf8ToBytes(canonicalJson(proof))],
      ...answers.map(partOf),
    ]),
  })
  const parts = new Map(home.map(partOf))
  const work = packageParts({ kind: 'answer', round, ...provenance, parts })
  const { keyId, publicKey } = opened.roundKey
  return sealFile(
    {
      kind: 'answer',
      contact: null,
      sections: [
        {
          content: answer,
          recipients: [
            { to: 'round', publicKey, keyId },
            { to: 'words', key: words },
          ],
        },
        { content: work, recipients: [{ to: 'words', key: words }] },
      ],
    },
    random,
  )
}

function secretOf({ invitation }: OpenedFile): Uint8Array {
  const secret = fromBase64url(invitation.secret)
  if (!secret) throw new RangeError('writeAnswer got an invitation without a secret')
  return secret
}

const partOf = (events: readonly RoundEvent[]): readonly [string, Uint8Array] => [
  logPath(events[0]?.chain ?? ''),
  utf8ToBytes(events.map((event) => `${eventToLine(event)}\n`).join('')),
]
