import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { isDisputed, type Register, settled } from '~/domain/log/Register.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { Assessment, RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { headsOf } from '~/domain/panel/answerOf.ts'
import { assignedCases } from '~/domain/panel/briefOf.ts'
import { receiptCode } from '~/domain/panel/receiptCode.ts'
import type { Answer } from '~/exchange/panel/readAnswer.ts'
import type { PanelFault } from '~/exchange/panel/PanelFault.ts'
import { placeOf } from '~/exchange/panel/readChains.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { withChains } from './withChains.ts'
import type { RoundInHand } from './WorkbenchState.ts'

export type HandInState = 'new' | 'changed' | 'same' | 'reopened' | 'disputed'

/** What an answer would change at the agency, before anything is changed. */
export interface AnswerPreview {
  readonly assessorId: AssessorId
  /** SHA-256 of the file. */
  readonly digest: string
  readonly devicePublicKey: string
  /** `first` and `known` are taken as they are; `new` waits for the case officer; `refused` stays out. */
  readonly device: 'first' | 'known' | 'new' | 'refused'
  readonly writtenAt: Instant
  readonly handIns: readonly { readonly caseNumber: CaseNumber; readonly state: HandInState }[]
  /** Declarations in it that are new here, and how many of them name a ground. */
  readonly declarations: { readonly added: number; readonly withGround: number }
  /** Assigned, and not handed in by this answer or an earlier one. */
  readonly missing: readonly CaseNumber[]
  readonly newEvents: number
  readonly receipt: string
  /** Times that cannot be: before the file went out, or to come. */
  readonly oddTimes: readonly Instant[]
  readonly answer: Answer
  readonly merged: Log
}

const day = 86_400_000

/**
 * Holds an answer against what is here. Errors: chains that another history of the same device was
 * received from, a file that was never sent, or an event that would have no effect: off the scale,
 * or about something that this round has not.
 */
export function previewAnswer(
  { state, log }: RoundInHand,
  answer: Answer,
  digest: string,
  now: number,
): Result<AnswerPreview, PanelFault> {
  const { statement, chains } = answer
  const { assessorId, devicePublicKey } = statement
  const sent = state.panel.sent.filter(({ value }) => value.assessorId === assessorId)
  const digests = new Set(sent.map(({ value }) => value.digest))
  for (const [first] of chains) {
    const brief = first?.kind === 'chain-begun' ? first.body.brief : undefined
    if (brief === undefined || !digests.has(brief)) return err({ code: 'unknown-brief' })
  }
  const merged = withChains(log, chains)
  if (!merged.ok) return err({ code: 'rewritten', place: placeOfFork(log, chains) })
  const after = fold(foldOrder(merged.value))
  const own = new Set(chains.map(([first]) => first?.chain))
  const broken = after.withoutEffect.find(({ event }) => own.has(event.chain))
  if (broken) {
    return err({ code: 'ineffective-event', place: placeOf(broken.event), why: broken.why })
  }
  const fresh = chains.flatMap((events) => events.slice(knownOf(log, events).length))
  const added = fresh.filter(({ kind }) => kind === 'declaration-made')
  const firstSent = sent[0]?.at
  return ok({
    assessorId,
    digest,
    devicePublicKey,
    device: deviceOf(state, assessorId, devicePublicKey),
    writtenAt: statement.writtenAt,
    handIns: handInsOf(state, after, assessorId),
    declarations: {
      added: added.length,
      withGround: added.filter(({ body }) => 'ground' in body && body.ground !== null).length,
    },
    missing: assignedCases(after, assessorId).filter((caseNumber) => {
      const register = after.applications.get(caseNumber)?.assessments.get(assessorId)
      return settled(register)?.isHandedIn !== true
    }),
    newEvents: fresh.length,
    receipt: receiptCode(headsOf(chains)),
    oddTimes: oddTimesIn(fresh, firstSent, now),
    answer,
    merged: merged.value,
  })
}

function deviceOf(
  { panel }: RoundState,
  assessorId: AssessorId,
  publicKey: string,
): AnswerPreview['device'] {
  const devices = panel.devices.get(assessorId)
  const ruling = devices?.get(publicKey)
  if (isDisputed(ruling)) return 'new'
  const ruled = settled(ruling)
  if (ruled) return ruled.isAccepted ? 'known' : 'refused'
  return devices && devices.size > 0 ? 'new' : 'first'
}

const handInsOf = (
  before: RoundState,
  after: RoundState,
  assessorId: AssessorId,
): AnswerPreview['handIns'] =>
  [...after.applications].flatMap(([caseNumber, { assessments }]) => {
    const known = before.applications.get(caseNumber)?.assessments.get(assessorId)
    const state = handInState(settled(known), assessments.get(assessorId))
    return state ? [{ caseNumber, state }] : []
  })

/** Null where the assessor has handed in nothing and opened nothing again. */
function handInState(
  known: Assessment | undefined,
  register: Register<Assessment> | undefined,
): HandInState | null {
  if (isDisputed(register)) return 'disputed'
  const assessment = settled(register)
  if (!assessment || assessment.isEntered) return null
  if (!assessment.isHandedIn) return 'reopened'
  if (!known?.isHandedIn) return 'new'
  return canonicalJson(known.answers) === canonicalJson(assessment.answers) ? 'same' : 'changed'
}

/** What is here already of the chain that events are of. */
const knownOf = (log: Log, [first]: readonly RoundEvent[]): readonly RoundEvent[] =>
  (first && log.chains.get(first.chain)) ?? []

/** Where what came now first differs from what came before. */
function placeOfFork(log: Log, chains: Answer['chains']) {
  for (const events of chains) {
    const known = knownOf(log, events)
    const other = events.find((event) => (known[event.seq - 1]?.id ?? event.id) !== event.id)
    if (other) return placeOf(other)
  }
  return null
}

/** The earliest and the latest of the times that cannot be. */
function oddTimesIn(
  events: readonly RoundEvent[],
  sentAt: Instant | undefined,
  now: number,
): readonly Instant[] {
  const odd = events
    .map(({ at }) => at)
    .filter((at) => {
      const time = Date.parse(at)
      return time > now + day || (sentAt !== undefined && time < Date.parse(sentAt) - day)
    })
    .toSorted()
  return [...new Set([odd[0], odd.at(-1)])].filter((at) => at !== undefined)
}
