import type { Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { ReceivedAnswer } from '~/domain/model/PanelFile.ts'
import { logPath } from '~/exchange/archive/manifest.ts'
import { readContent } from '~/exchange/panel/readContent.ts'
import { type Statement, statementPath, statementSchema } from '~/exchange/panel/statement.ts'
import { verifySignature } from '~/exchange/sealed/deviceKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { eventPlace } from './eventPlace.ts'
import type { Break, Remark } from './Verification.ts'

type ReceivedEvent = Extract<RoundEvent, { kind: 'answer-received' }>

export interface CheckedAnswers {
  readonly count: number
  readonly breaks: readonly Break[]
  readonly remarks: readonly Remark[]
  /** How far each chain is held by a statement that a device has signed, by its number. */
  readonly signedTo: ReadonlyMap<string, number>
}

/**
 * Holds every answer that was received against the chains in the log and against the signature of
 * the device it came from [VF3].
 */
export async function checkAnswers(log: Log, state: RoundState): Promise<CheckedAnswers> {
  const received = [...log.chains.values()].flat().filter(isReceived)
  const breaks: Break[] = []
  const remarks: Remark[] = []
  const signedTo = new Map<string, number>()
  for (const event of received) {
    const place = eventPlace(event, state)
    const { answer } = event.body
    const missing = missingHeads(log, answer)
    breaks.push(...missing.map((path) => ({ code: 'answer-missing', place, path }) satisfies Break))
    const fault = await statementFault(state, answer)
    if (fault === 'answer-unsigned') remarks.push({ code: fault, place })
    else if (fault) breaks.push({ code: fault, place })
    else {
      if (!isAccepted(state, answer)) remarks.push({ code: 'device-not-accepted', place })
      for (const { chain, seq } of answer.heads) {
        signedTo.set(chain, Math.max(signedTo.get(chain) ?? 0, seq))
      }
    }
  }
  return { count: received.length, breaks, remarks, signedTo }
}

const isReceived = (event: RoundEvent): event is ReceivedEvent => event.kind === 'answer-received'

/** The chains that do not have the event there that the answer ended with. */
const missingHeads = ({ chains }: Log, { heads }: ReceivedAnswer): readonly string[] =>
  heads
    .filter(({ chain, seq, id }) =>
      [...chains].every(([known, events]) => known !== chain || events[seq - 1]?.id !== id),
    )
    .map(({ chain }) => logPath(chain))

async function statementFault(
  state: RoundState,
  answer: ReceivedAnswer,
): Promise<'answer-unsigned' | 'statement-differs' | 'bad-signature' | null> {
  const { statement, signature, devicePublicKey } = answer
  if (statement === undefined && signature === undefined) return 'answer-unsigned'
  const bytes = new TextEncoder().encode(statement)
  const read = readContent(statementSchema, bytes, statementPath)
  if (!read.ok || !isOf(read.value, answer, state)) return 'statement-differs'
  const isSigned = await verifySignature(devicePublicKey, bytes, signature ?? '')
  return isSigned ? null : 'bad-signature'
}

const isOf = (
  { roundId, assessorId, devicePublicKey, heads }: Statement,
  answer: ReceivedAnswer,
  state: RoundState,
): boolean =>
  roundId === state.roundId &&
  assessorId === answer.assessorId &&
  devicePublicKey === answer.devicePublicKey &&
  canonicalJson(inOrder(heads)) === canonicalJson(inOrder(answer.heads))

const inOrder = (heads: Statement['heads']) =>
  heads.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))

/** Whether the agency has let the device in; of two rulings that disagree the one that keeps it out. */
function isAccepted({ panel }: RoundState, answer: ReceivedAnswer): boolean {
  const ruling = panel.devices.get(answer.assessorId)?.get(answer.devicePublicKey)
  return ruling !== undefined && ruling.heads.every(({ value }) => value.isAccepted)
}
