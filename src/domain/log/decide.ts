import {
  panel,
  type AssessorId,
  type ChainId,
  type EventId,
  type RoundId,
} from '~/domain/model/ids.ts'
import { instantOf } from '~/domain/model/units.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { finish, mapSteps, type Steps, stepSize } from '~/lib/steps.ts'
import type { Command } from './Command.ts'
import { type DraftFault, draftFault } from './draftFault.ts'
import { draftsFor } from './draftsFor.ts'
import { chainRoles, type ChainRole, type EventDraft } from './eventKinds.ts'
import { roleOfKind } from './roleOfKind.ts'
import { evolveSteps } from './evolve.ts'
import { objectionTo, type Objection } from './objectionTo.ts'
import type { RoundState } from './RoundState.ts'
import type { Violation } from './Violation.ts'

/** Why a command is not carried out: a key and what it is about. */
export type Refusal = Objection | Violation | DraftFault

/** Events still to be written, with the person whose chain they go to; null for the agency. */
export interface Decided {
  readonly assessorId: AssessorId | null
  /** The chain they go to, where it is not the one that events of their kind stand in. */
  readonly role?: ChainRole
  readonly drafts: readonly EventDraft[]
}

/**
 * The events a command comes to, or why it may not. An empty list means that it is so already.
 * Nothing is decided that `evolve` would leave without effect: the same check runs here first.
 */
export const decide = (state: RoundState, command: Command): Result<Decided, Refusal> =>
  finish(decideSteps(state, command))

/** As `decide`, with stops: an import can come to ten thousand events and more. */
export function* decideSteps(state: RoundState, command: Command): Steps<Result<Decided, Refusal>> {
  if (!(yield* isSpellable(command))) return err({ code: 'malformed', subject: command.kind })
  const objection = objectionTo(state, command)
  if (objection) return err(objection)
  const assessorId = writerOf(command)
  const isBrief = command.kind === 'open-file' || command.kind === 'open-documents'
  const role = isBrief ? 'brief' : undefined
  const drafts = draftsFor(state, command)
  for (const [index, draft] of drafts.entries()) {
    if (index % stepSize === 0) yield
    const fault = draftFault(draft)
    if (fault) return err(fault)
  }
  const rehearsed = yield* rehearse(state, drafts, assessorId, role)
  const broken = rehearsed.withoutEffect[state.withoutEffect.length]
  return broken ? err(broken.why) : ok({ assessorId, drafts, ...(role && { role }) })
}

/** Half a character, or a number that is none, has no one spelling and could not be hashed. */
function* isSpellable(command: Command): Steps<boolean> {
  const parts: readonly unknown[] = Object.values(command).flat()
  const spelt = yield* mapSteps(parts, (part) => {
    try {
      canonicalJson(part)
      return true
    } catch {
      return false
    }
  })
  return !spelt.includes(false)
}

/** The assessor whose chain a command is written to; null for the agency's. */
function writerOf(command: Command): AssessorId | null {
  switch (command.kind) {
    case 'open-file':
      return command.file.assessorId
    case 'open-documents':
    case 'give-point':
    case 'give-remark':
    case 'pin-evidence':
    case 'give-note':
    case 'mark-done':
    case 'hand-in':
    case 'reopen':
    case 'declare':
    case 'confirm-receipt':
      return command.assessorId
    default:
      return null
  }
}

/** What the drafts would do, folded under made-up names. */
function* rehearse(
  state: RoundState,
  drafts: readonly EventDraft[],
  assessorId: AssessorId | null,
  ownRole: ChainRole | undefined,
): Steps<RoundState> {
  const stage = {
    ...state,
    ...(ownRole === 'brief' && { roundId: roundOpened(drafts) ?? state.roundId }),
    chains: new Map([
      ...state.chains,
      ...chainRoles.map((role) => [stageChain(role), { role, assessorId }] as const),
    ]),
  }
  return yield* evolveSteps(
    stage,
    drafts.map((draft, index) => ({
      ...draft,
      id: `rehearsal-${index}` as EventId,
      chain: stageChain(
        ownRole ?? (draft.kind === 'chain-begun' ? 'agency' : roleOfKind[draft.kind]),
      ),
      seq: index + 1,
      prev: null,
      clock: state.clock + index + 1,
      at: instantOf(0),
      actor: assessorId ?? panel,
    })),
  )
}

/** A device that opens its first file takes the round from it. */
const roundOpened = (drafts: readonly EventDraft[]): RoundId | undefined => {
  const [first] = drafts
  return first?.kind === 'file-opened' ? first.body.file.roundId : undefined
}

const stageChain = (role: ChainRole): ChainId => `rehearsal-${role}` as ChainId
