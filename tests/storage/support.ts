import type { EventDraft } from '~/domain/log/eventKinds.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { appendEvents, type Appended, type AppendRequest } from '~/storage/appendEvents.ts'
import type { RoundSummary } from '~/storage/rows.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import type { Result } from '~/lib/result.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import {
  application,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  setupWith,
  testInstant,
  testRound,
} from '../support/builders.ts'
import { countedChainIds } from '../support/freshDatabase.ts'

export const otherRound = 'round00000000002' as RoundId

const summary: RoundSummary = {
  title: 'Prøverunde',
  isExample: false,
  applicationCount: 1,
  changedAt: testInstant,
}

/** The events of a small round: its setup and an application. */
export const openingDrafts: readonly EventDraft[] = [
  {
    kind: 'setup-recorded',
    body: {
      setup: setupWith(),
      rulesVersion: 1,
      isExample: false,
      reason: null,
      replaces: [],
    },
  },
  {
    kind: 'application-recorded',
    body: { application: application('1'), replaces: [] },
  },
]

export const pointDraft = (points: number): EventDraft => ({
  kind: 'point-given',
  body: {
    caseNumber: caseNumber('1'),
    criterionId: criterionId('k1'),
    mark: markOf(points),
    replaces: [],
  },
})

export const pointDrafts = (count: number): readonly EventDraft[] =>
  Array.from({ length: count }, (_, index) => pointDraft((index % 5) + 1))

export const agencyPart = (drafts: readonly EventDraft[] = openingDrafts) =>
  ({ role: 'agency', assessorId: null, drafts }) as const

export const workPart = (drafts: readonly EventDraft[], who = 'anna') =>
  ({ role: 'work', assessorId: assessorId(who), drafts }) as const

const newChainId = countedChainIds()

/** Appends to the test round, or as told otherwise. */
export const append = (
  database: WorkbenchDatabase,
  clock: number,
  parts: AppendRequest['parts'],
  changes: Partial<AppendRequest> = {},
): Promise<Result<Appended, StorageFault>> =>
  appendEvents(database, {
    roundId: testRound,
    actor: 'Sagsbehandler',
    at: testInstant,
    clock,
    parts,
    newChainId,
    // oxlint-disable-next-line require-yield -- nothing here takes long
    summarise: function* () {
      return summary
    },
    ...changes,
  })

/** What was written. Throws when nothing was. */
export async function appendedTo(...request: Parameters<typeof append>) {
  const outcome = await append(...request)
  if (!outcome.ok || outcome.value === 'behind') throw new Error(JSON.stringify(outcome))
  return outcome.value.events
}

export const clockOf = (events: readonly RoundEvent[]): number => events.at(-1)?.clock ?? 0
