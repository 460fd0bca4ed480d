import { describe, expect, test } from 'vitest'
import {
  isAskedFor,
  type LineFilter,
  logLines,
  peopleIn,
  replacedBy,
  replacedIn,
} from '~/domain/dossier/logLines.ts'
import { logTopics, topicOfKind } from '~/domain/dossier/logTopics.ts'
import { subjectsOf } from '~/domain/dossier/subjectsOf.ts'
import { arrivalsOf } from '~/domain/log/arrivalsOf.ts'
import { type EventKind, eventBodies } from '~/domain/log/eventKinds.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { isAtHomeIn, roleOfKind } from '~/domain/log/roleOfKind.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import {
  appended,
  application,
  areaId,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'
import { decideOn } from '../../support/acts.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'
import { eventSamples } from '../../support/eventSamples.ts'
import { longLog } from '../../support/longLog.ts'

const linesOf = (log: Log) => logLines(log, stateOf(log), arrivalsOf(log))
const all: LineFilter = { person: null, area: null, applications: null, kind: null, topic: null }
const anne = assessorId('Anne')

const round = roundLogFrom([
  ...roundCommands(
    setupWith({ criteria: [{}] }),
    [application('20-9'), application('20-10', { areaId: 'lyd' })],
    [assessed('20-9', 'Bo', [4])],
  ),
  { kind: 'record-assessor', assessor: assessor('Anne') },
  decideOn('energi', ['20-9']),
])
const worked = [
  {
    kind: 'give-point',
    assessorId: anne,
    caseNumber: caseNumber('20-9'),
    criterionId: criterionId('k1'),
    mark: markOf(2),
  },
  { kind: 'mark-done', assessorId: anne, caseNumber: caseNumber('20-9'), isDone: true },
  { kind: 'hand-in', assessorId: anne, caseNumbers: [caseNumber('20-9')] },
] as const
const log = worked.reduce((so, command) => acted(so, command, ''), round)

describe('[CL6] the case file', () => {
  test('lists every event, the newest first, but nobody’s hesitation', () => {
    const lines = linesOf(log)
    const own = foldOrder(log).filter(
      ({ chain }) => log.chains.get(chain)?.[0]?.kind === 'chain-begun',
    )
    const work = own.filter(({ chain }) => {
      const first = log.chains.get(chain)?.[0]
      return first?.kind === 'chain-begun' && first.body.role === 'work'
    })
    expect(work.map(({ kind }) => kind)).toEqual([
      'chain-begun',
      'point-given',
      'assessment-marked-done',
    ])
    expect(lines.length).toBe(own.length - work.length)
    expect(lines.some(({ role, event }) => role === 'work' || event.kind === 'point-given')).toBe(
      false,
    )
    expect(lines.map(({ event }) => event.id)).toEqual(
      own
        .filter((event) => !work.includes(event))
        .map(({ id }) => id)
        .toReversed(),
    )
  })

  test('has no topic of the agency’s for what stands in work chains alone', () => {
    const kinds = Object.keys(roleOfKind) as Exclude<EventKind, 'chain-begun'>[]
    const ofWork = kinds.filter((kind) => isAtHomeIn(kind, 'work'))
    expect(ofWork.map((kind) => topicOfKind[kind])).toEqual(ofWork.map(() => 'work'))
    expect(new Set(Object.values(topicOfKind))).toEqual(new Set(logTopics))
  })

  test('says why an event has no effect, and which were set aside', () => {
    const idle = appended(log, {
      kind: 'area-closed',
      body: { areaId: areaId('ukendt'), isClosed: true, reason: 'Fejl', replaces: [] },
    })
    expect(linesOf(idle)[0]?.standing).toEqual({
      kind: 'without-effect',
      why: { code: 'unknown-area', subject: 'ukendt' },
    })
    const one = acted(round, decideOn('lyd', []), '')
    const other = acted(round, decideOn('lyd', ['20-10']), '')
    const forked = merged(one, other.chains.values())
    expect(forked.setAside).toHaveLength(1)
    const aside = linesOf(forked).filter(({ standing }) => standing.kind === 'set-aside')
    expect(aside.map(({ event }) => event.id)).toEqual(forked.setAside.map(({ id }) => id))
  })

  test('says when what was written elsewhere was received', () => {
    const lines = linesOf(longLog(300))
    const handIn = lines.find(({ event }) => event.kind === 'assessment-handed-in')
    const receipt = lines.find(
      ({ event }) =>
        event.kind === 'answer-received' && event.body.answer.assessorId === handIn?.writerId,
    )
    expect(handIn?.receivedAt).toBe(receipt?.event.at)
    expect((handIn?.event.at ?? '') < (handIn?.receivedAt ?? '')).toBe(true)
    expect(receipt?.receivedAt).toBeNull()
  })
})

describe('the lines asked for', () => {
  const asked = (filter: Partial<LineFilter>, names: (id: string) => string = String) =>
    linesOf(log)
      .filter((line) => isAskedFor(line, { ...all, ...filter }, names))
      .map(({ event }) => event.kind)

  test('are by or about a person', () => {
    expect(asked({ person: 'Anne' })).toEqual([
      'assessment-handed-in',
      'chain-begun',
      'assessor-recorded',
    ])
    expect(asked({ person: 'Bo' })).toEqual(['assessment-entered', 'assessor-recorded'])
  })

  test('are an officer’s by the name they were written under', () => {
    const actor = linesOf(log).find(({ writerId }) => writerId === null)?.event.actor ?? ''
    const byName = asked({ person: actor })
    expect(byName.length).toBeGreaterThan(5)
    expect(asked({ person: 'officer-1' }, () => actor)).toEqual(byName)
  })

  test('are in an area also where they name an application of it only', () => {
    expect(asked({ area: areaId('lyd') })).toEqual(['application-recorded'])
    expect(asked({ area: areaId('energi') })).toContain('assessment-handed-in')
  })

  test('are of an application, a kind or a topic', () => {
    const applications = new Set([caseNumber('20-10')])
    expect(asked({ applications })).toEqual(['application-recorded'])
    expect(asked({ kind: 'area-decided' })).toEqual(['area-decided'])
    expect(asked({ topic: 'people' })).toEqual(['assessor-recorded', 'assessor-recorded'])
  })

  test('name everybody once', () => {
    const { ids, names } = peopleIn(linesOf(log))
    expect([...ids].toSorted()).toEqual(['Anne', 'Bo'])
    expect(names.size).toBe(1)
  })
})

test('a line knows what it replaced, and what has replaced it', () => {
  const twice = acted(log, decideOn('energi', []), '')
  const [later, earlier] = linesOf(twice).filter(({ event }) => event.kind === 'area-decided')
  expect(later && replacedIn(later.event)).toEqual([earlier?.event.id])
  expect(earlier && replacedBy(linesOf(twice), earlier.event.id)).toEqual([later])
})

describe('every kind says whom and what it is about, and nothing it does not name', () => {
  test.each(Object.keys(eventBodies) as EventKind[])('%s', (kind) => {
    const body = JSON.stringify(eventSamples[kind])
    const { areaIds, caseNumbers, personIds } = subjectsOf({
      kind,
      body: eventSamples[kind],
    } as unknown as RoundEvent)
    expect(new Set(caseNumbers)).toEqual(new Set(body.includes('"20-9"') ? ['20-9'] : []))
    expect(areaIds.length > 0).toBe(
      body.includes('"areaId":"energi"') || body.includes('["energi"]'),
    )
    for (const id of personIds) expect(body).toContain(`"${id}"`)
  })
})
