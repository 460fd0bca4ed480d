import { chainEvents } from '~/domain/log/chain.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { evolveAll } from '~/domain/log/evolve.ts'
import { headOf, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import { chainIdSchema, roundIdSchema } from '~/domain/model/ids.ts'
import { type Instant, instantSchema } from '~/domain/model/units.ts'

/** What is done next, where it depends on how things stand then. */
export type StoryStep = Command | ((state: RoundState) => Command)

/** What one person did at one time. */
export interface StoryChapter {
  readonly at: Instant
  readonly actor: string
  readonly steps: readonly StoryStep[]
}

export const chapter = (at: string, actor: string, steps: readonly StoryStep[]): StoryChapter => ({
  at: instantSchema.parse(at),
  actor,
  steps,
})

/** Fixed, as are the times: the same story gives the same log, byte for byte. */
export const storyRound = roundIdSchema.parse('eksempelrunde2020')
const chain = chainIdSchema.parse('eksempelforloeb2020')

/**
 * The log that a story comes to, in one chain of the agency's. Every step goes through the same rules
 * as in the workbench. Throws Error on a step that is refused: a story breaks no rule.
 */
export function recordStory(chapters: readonly StoryChapter[]): Log {
  const events: RoundEvent[] = []
  let state = emptyState
  const append = (drafts: readonly EventDraft[], { at, actor }: Omit<StoryChapter, 'steps'>) => {
    const added = chainEvents(drafts, headOf(events), state.clock, { chain, at, actor })
    events.push(...added)
    state = evolveAll(state, added)
  }
  const [first] = chapters
  if (first) {
    const body = { roundId: storyRound, role: 'agency', assessorId: null } as const
    append([{ kind: 'chain-begun', body }], first)
  }
  for (const each of chapters) {
    for (const step of each.steps) {
      const command = typeof step === 'function' ? step(state) : step
      const decided = decide(state, command)
      if (!decided.ok) throw new Error(`${command.kind}: ${JSON.stringify(decided.faults)}`)
      append(decided.value.drafts, each)
    }
  }
  return { chains: new Map([[chain, events]]), setAside: [] }
}
