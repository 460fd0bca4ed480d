import { chainEvents } from '~/domain/log/chain.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide, type Refusal } from '~/domain/log/decide.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { evolveAll } from '~/domain/log/evolve.ts'
import { headOf, logDigest } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import { chainIdSchema, roundIdSchema } from '~/domain/model/ids.ts'
import { instantOf } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** A command by the file it comes from, so that a refusal can name it. */
export interface FileCommand {
  readonly file: string
  readonly command: Command
}

export interface RecordedRound {
  readonly state: RoundState
  /** First 16 digits of the log's digest. */
  readonly logDigest: string
  /** An archive holds what people decided; the lists of a round do not. */
  readonly hasDecisions: boolean
}

export interface FileRefusal {
  readonly file: string
  readonly refusal: Refusal
}

/** Fixed, as is the time: the same files give the same log, byte for byte. */
const chain = chainIdSchema.parse('kommandolinje000')
const roundId = roundIdSchema.parse('kommandolinje000')
const stamp = { chain, at: instantOf(0), actor: 'klyngevalg' }

/** Carries out the commands through the log, as the workbench would; stops at the first refusal. */
export function recordRound(commands: readonly FileCommand[]): Result<RecordedRound, FileRefusal> {
  const events: RoundEvent[] = []
  let state = emptyState
  const append = (drafts: readonly EventDraft[]) => {
    const added = chainEvents(drafts, headOf(events), state.clock, stamp)
    for (const event of added) events.push(event)
    state = evolveAll(state, added)
  }
  append([{ kind: 'chain-begun', body: { roundId, role: 'agency', assessorId: null } }])
  for (const { file, command } of commands) {
    const decided = decide(state, command)
    if (!decided.ok) return err(...decided.faults.map((refusal) => ({ file, refusal })))
    append(decided.value.drafts)
  }
  const log = { chains: new Map([[chain, events]]), setAside: [] }
  return ok({ state, logDigest: logDigest(log).slice(0, 16), hasDecisions: false })
}
