import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { chainEvents, digestOf } from '~/domain/log/chain.ts'
import type { Command, PanelPoint } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { evolveAll } from '~/domain/log/evolve.ts'
import { headOf } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import { type CaseNumber, chainIdSchema, roundIdSchema } from '~/domain/model/ids.ts'
import { instantOf, type Points } from '~/domain/model/units.ts'
import { linesOf, writeArchive } from '~/exchange/archive/writeArchive.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { innovationskraft } from '~/exchange/example/innovationskraft.ts'
import { seededNumbers } from './benchRound.ts'

/** A round as a copy of it, to be restored in the workbench. */
export interface KeyRound {
  readonly roundId: string
  readonly archive: Uint8Array
  /** An application in the middle of its area's ranking, so that a point moves its rank. */
  readonly caseNumber: string
  readonly areaId: string
  /** How many applications its area ranks. */
  readonly rankedInArea: number
  /** Bytes of the last event. */
  readonly eventSize: number
}

const chain = chainIdSchema.parse('benchmark0000000')
const stamp = { chain, at: instantOf(0), actor: 'Sagsbehandler' }

/**
 * A round of so many applications in the template's areas, whose panel gives the points, so that a case
 * officer's key changes a rank. Its events are decided, chained and written as the workbench does it.
 */
export function keyRound(count: number): KeyRound {
  const roundId = roundIdSchema.parse(`benchmark${String(count).padStart(7, '0')}`)
  const events: RoundEvent[] = []
  let state = emptyState
  const append = (drafts: readonly EventDraft[]) => {
    const added = chainEvents(drafts, headOf(events), state.clock, stamp)
    for (const event of added) events.push(event)
    state = evolveAll(state, added)
  }
  append([{ kind: 'chain-begun', body: { roundId, role: 'agency', assessorId: null } }])
  const { applications, panelPoints } = roundContent(count)
  const file = { fileName: 'benchmark.csv', sha256: digestOf('') }
  const setup = { ...innovationskraft, title: `Runde med ${count}`, basis: 'panel' as const }
  const commands: readonly Command[] = [
    { kind: 'record-setup', setup: { ...setup, deadline: null }, isExample: false, reason: null },
    { kind: 'import-applications', file, applications },
    { kind: 'import-assessments', file, newAssessors: [], assessments: [], panelPoints },
  ]
  for (const command of commands) {
    const decided = decide(state, command)
    if (!decided.ok) throw new Error(JSON.stringify(decided.faults.slice(0, 3)))
    append(decided.value.drafts)
  }
  const lines = linesOf({ chains: new Map([[chain, events]]), setAside: [] })
  const archive = writeArchive({
    roundId,
    title: setup.title,
    chains: lines,
    createdAt: instantOf(0),
    appVersion: '0.0.0',
    rulesVersion,
  })
  const [first] = applications
  return {
    roundId,
    archive,
    caseNumber: first?.caseNumber ?? '',
    areaId: first?.areaId ?? '',
    rankedInArea: applications.filter(({ areaId }) => areaId === first?.areaId).length,
    eventSize: lines.get(chain)?.at(-2)?.length ?? 0,
  }
}

/** The first one has threes; the others' points lie around it. */
export function roundContent(count: number): {
  readonly applications: readonly Application[]
  readonly panelPoints: readonly PanelPoint[]
} {
  const random = seededNumbers(3)
  const [model] = exampleRound.applications
  if (!model) throw new Error('the example has no application')
  const { areas, criteria } = innovationskraft
  const applications = Array.from(
    { length: count },
    (_, index): Application => ({
      ...model,
      caseNumber: `26-${String(index + 1).padStart(5, '0')}` as CaseNumber,
      areaId: areas[index % areas.length]!.id,
      applicant: `Klynge nr. ${index + 1}`,
      title: `Klyngeansøgning nr. ${index + 1}`,
    }),
  )
  const panelPoints = applications.flatMap(({ caseNumber }, index) =>
    criteria.map(
      ({ id }): PanelPoint => ({
        caseNumber,
        criterionId: id,
        mark: {
          state: 'scored',
          points: (index === 0 ? 3 : 1 + Math.floor(5 * random())) as Points,
        },
        remark: '',
      }),
    ),
  )
  return { applications, panelPoints }
}
