import { areaDigestIn } from '~/domain/dossier/areaDigestIn.ts'
import { chainEvents } from '~/domain/log/chain.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { fold } from '~/domain/log/evolve.ts'
import { headOf, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { EventId } from '~/domain/model/ids.ts'
import {
  answersOf,
  application,
  areaId,
  assessor,
  chainIdOf,
  setupWith,
  testInstant,
  testRound,
} from './builders.ts'

const chain = chainIdOf('agency', 'large')
const areas = Array.from({ length: 12 }, (_, index) => `omraade-${index + 1}`)

/**
 * A round with as many events in one chain: 12 areas with 20 applications each, whose ten assessors'
 * points are corrected over and over, and at last a decision on every area.
 */
export function largeLog(count: number): Log {
  const events: RoundEvent[] = []
  const add = (drafts: readonly EventDraft[]) => {
    const stamp = { chain, at: testInstant, actor: 'Sagsbehandler' }
    const added = chainEvents(drafts, headOf(events), events.length, stamp)
    for (const event of added) events.push(event)
    return added.at(-1)
  }
  const setup = setupWith({ areas: areas.map((id) => ({ id, kind: 'strength' })), quorum: 3 })
  const numbers = areas.flatMap((area, place) =>
    Array.from({ length: 20 }, (_, index) => ({ area, number: `20-${place * 20 + index + 1}` })),
  )
  const assessors = Array.from({ length: 10 }, (_, index) => `Bedømmer ${index + 1}`)
  add([
    { kind: 'chain-begun', body: { roundId: testRound, role: 'agency', assessorId: null } },
    {
      kind: 'setup-recorded',
      body: { setup, rulesVersion: 1, isExample: true, reason: null, replaces: [] },
    },
    ...assessors.map(
      (id): EventDraft => ({
        kind: 'assessor-recorded',
        body: { assessor: assessor(id), isRemoved: false, replaces: [] },
      }),
    ),
    ...numbers.map(
      ({ area, number }): EventDraft => ({
        kind: 'application-recorded',
        body: { application: application(number, { areaId: area }), replaces: [] },
      }),
    ),
  ])
  const latest = new Map<string, EventId>()
  for (let index = 0; events.length < count - areas.length; index += 1) {
    const { number } = numbers[index % numbers.length]!
    const who = assessors[Math.floor(index / numbers.length) % assessors.length]!
    const before = latest.get(`${number} ${who}`)
    const points = [0, 1, 2, 3].map((criterion) => 1 + ((index * 7 + criterion * 3) % 5))
    const added = add([
      {
        kind: 'assessment-entered',
        body: {
          caseNumber: application(number).caseNumber,
          assessorId: assessor(who).id,
          answers: answersOf(points),
          isHandedIn: true,
          replaces: before ? [before] : [],
        },
      },
    ])
    if (added) latest.set(`${number} ${who}`, added.id)
  }
  const state = fold(events)
  add(
    areas.map(
      (id): EventDraft => ({
        kind: 'area-decided',
        body: {
          areaId: areaId(id),
          choice: 'none',
          caseNumbers: [],
          category: 'assessment',
          reason: 'Ingen er god nok',
          digest: areaDigestIn(state, areaId(id)) ?? '',
          replaces: [],
        },
      }),
    ),
  )
  return { chains: new Map([[chain, events]]), setAside: [] }
}
