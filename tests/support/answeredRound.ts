import type { Command } from '~/domain/log/Command.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { ReceivedAnswer } from '~/domain/model/PanelFile.ts'
import { headsOf } from '~/domain/panel/answerOf.ts'
import { receiptCode } from '~/domain/panel/receiptCode.ts'
import { type Answer, readAnswer } from '~/exchange/panel/readAnswer.ts'
import { receivedAnswer } from '~/exchange/panel/receivedAnswer.ts'
import { readSealed } from '~/exchange/sealed/readSealed.ts'
import { caseNumber, roundLogFrom } from './builders.ts'
import { merged } from './devices.ts'
import {
  anne,
  answerBytesOf,
  briefFor,
  deviceOf,
  panelRound,
  scoredBy,
  sentLog,
} from './panelFiles.ts'

export interface AnsweredRound {
  /** The agency's log once Anne's brief had gone out. */
  readonly sent: Log
  readonly answer: Answer
  readonly received: ReceivedAnswer
  /** The agency's log once her answer had come in. */
  readonly log: Log
}

export const handIn = (number: string, points: readonly number[]): readonly Command[] => [
  ...scoredBy(anne, number, points),
  { kind: 'hand-in', assessorId: anne, caseNumbers: [caseNumber(number)] },
]

/** An assessor's hand-ins, signed by a device and taken in by the agency. */
export async function answeredRound(): Promise<AnsweredRound> {
  const round = await panelRound()
  const brief = briefFor(round)
  const sent = sentLog(round, brief)
  const device = await deviceOf(round, brief, [
    ...handIn('20-9', [4, 5]),
    ...handIn('20-10', [2, 3]),
  ])
  const sealed = readSealed(await answerBytesOf(device))
  if (!sealed.ok) throw new Error('not sealed')
  const { roundId } = brief.file
  const secretOf = () => Promise.resolve(round.secret)
  const read = await readAnswer(sealed.value, { roundId, key: round.key, secretOf })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const answer = read.value
  const receipt = receiptCode(headsOf(answer.chains))
  const received = receivedAnswer({ answer, digest: 'd'.repeat(64), receipt })
  return { sent, answer, received, log: logWithAnswer(sent, answer, received) }
}

/** The log once an answer was taken in, with what was noted of it. */
export const logWithAnswer = (sent: Log, { chains }: Answer, received: ReceivedAnswer): Log =>
  roundLogFrom(
    [
      {
        kind: 'rule-device',
        assessorId: anne,
        devicePublicKey: received.devicePublicKey,
        isAccepted: true,
        reason: null,
      },
      { kind: 'note-answer', answer: received },
    ],
    merged(sent, chains),
  )
