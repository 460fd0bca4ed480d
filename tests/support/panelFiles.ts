import type { Command, FileContent } from '~/domain/log/Command.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import { chainsOf } from '~/domain/panel/answerOf.ts'
import { briefOf } from '~/domain/panel/briefOf.ts'
import { contentDigest } from '~/exchange/panel/writePanelFile.ts'
import { type AnswerContent, writeAnswer } from '~/exchange/panel/writeAnswer.ts'
import { type DeviceKey, makeDeviceKey } from '~/exchange/sealed/deviceKey.ts'
import { makeRoundKey, unlockRoundKey, type UnlockedRoundKey } from '~/exchange/sealed/roundKey.ts'
import { deriveWordsKey, newSalt, type WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { toBase64url } from '~/lib/base64url.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundLogFrom,
  setupWith,
  testInstant,
} from './builders.ts'
import { stateOf } from './devices.ts'
import { seededRandom } from './seededRandom.ts'

export const anne = assessorId('Anne')
export const bo = assessorId('Bo')
export const panelCases = ['20-9', '20-10'] as const
export const panelProvenance = { createdAt: testInstant, appVersion: 'test', rulesVersion: 1 }
export const testWords = ['havn', 'kobber', 'lygte', 'skovl', 'tromme', 'vinge']

/** A round whose assessors are ready to be sent a brief, and all the keys it takes. */
export interface PanelRound {
  readonly log: Log
  readonly state: RoundState
  readonly key: UnlockedRoundKey
  readonly words: WordsKey
  readonly secret: Uint8Array
  readonly details: Parameters<typeof briefOf>[2]
}

/** Made once a test file: stretching a passphrase takes some tenths of a second. */
export async function panelRound(): Promise<PanelRound> {
  const random = seededRandom('7')
  const roundKey = await makeRoundKey('en god adgangssætning', random)
  const key = await unlockRoundKey(roundKey, 'en god adgangssætning')
  if (!key.ok) throw new Error('the round key does not open')
  const secret = random(32)
  const invitation = { id: 'invitation', secret: toBase64url(secret) }
  const sealed = { id: invitation.id, keyId: roundKey.keyId, sealed: 'forseglet' }
  const log = roundLogFrom([
    ...roundCommands(
      setupWith({ criteria: [{}, {}] }),
      panelCases.map((number) => application(number)),
    ),
    { kind: 'record-assessor', assessor: assessor('Anne') },
    { kind: 'record-assessor', assessor: assessor('Bo') },
    {
      kind: 'assign-all',
      assignments: panelCases.flatMap((number) =>
        [anne, bo].map((id) => ({
          caseNumber: caseNumber(number),
          assessorId: id,
          isAssigned: true,
        })),
      ),
    },
    { kind: 'make-round-key', roundKey },
    { kind: 'pass-key-drill', keyId: roundKey.keyId },
    { kind: 'invite', assessorId: anne, invitation: sealed },
    {
      kind: 'enter-declarations',
      personId: anne,
      declarations: panelCases.map((number) => ({
        caseNumber: caseNumber(number),
        ground: null,
        text: '',
      })),
    },
  ])
  const contact = { name: 'Sagsbehandler Eksempel', phone: '12 34 56 78', mail: null }
  return {
    log,
    state: stateOf(log),
    key: key.value,
    words: await deriveWordsKey(testWords, newSalt(random)),
    secret,
    details: { contact, roundKey, invitation, dueAt: null },
  }
}

/** The brief of an assessor as it would be read on their device. */
export function briefFor({ state, details }: PanelRound, id: AssessorId = anne): FileContent {
  const unsent = briefOf(state, id, details)
  if (!unsent) throw new Error('there is no brief')
  return { ...unsent, file: { ...unsent.file, digest: contentDigest(unsent) } }
}

/** The agency's log once a brief is noted as sent. */
export const sentLog = ({ log }: PanelRound, { file, applications }: FileContent): Log =>
  roundLogFrom(
    [
      {
        kind: 'note-sent-file',
        file: {
          fileKind: 'brief',
          assessorId: file.assessorId,
          digest: file.digest,
          code: '7F3A',
          caseNumbers: applications.map((each) => each.caseNumber),
          dueAt: null,
        },
      },
    ],
    log,
  )

/** An assessor's device that has opened a brief, and what was done on it. */
export const deviceLog = (
  content: FileContent,
  commands: readonly Command[] = [],
  device = '',
): Log => roundLogFrom([{ kind: 'open-file', ...content }, ...commands], undefined, device)

/** Points on both criteria of an application, marked as done. */
export const scoredBy = (id: AssessorId, number: string, points: readonly number[]) => [
  ...points.map(
    (point, index): Command => ({
      kind: 'give-point',
      assessorId: id,
      caseNumber: caseNumber(number),
      criterionId: criterionId(`k${index + 1}`),
      mark: markOf(point),
    }),
  ),
  { kind: 'mark-done', assessorId: id, caseNumber: caseNumber(number), isDone: true } as const,
]

export interface Device {
  readonly log: Log
  readonly opened: OpenedFile
  readonly deviceKey: DeviceKey
  readonly words: WordsKey
}

export async function deviceOf(
  { words }: PanelRound,
  content: FileContent,
  commands: readonly Command[],
): Promise<Device> {
  const log = deviceLog(content, commands)
  return { log, opened: content.file, deviceKey: await makeDeviceKey(), words }
}

/** What a device would put in its answer. */
export function answerContent({ log, opened, deviceKey, words }: Device): AnswerContent {
  const of = (role: 'answer' | 'work' | 'brief'): readonly (readonly RoundEvent[])[] =>
    chainsOf(log, role, opened.assessorId)
  return { opened, answers: of('answer'), home: [...of('brief'), ...of('work')], deviceKey, words }
}

export const answerBytesOf = (device: Device): Promise<Uint8Array> =>
  writeAnswer(answerContent(device), panelProvenance, seededRandom('11'))
