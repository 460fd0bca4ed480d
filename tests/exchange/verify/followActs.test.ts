import { describe, expect, test } from 'vitest'
import { areaDigestIn } from '~/domain/dossier/areaDigestIn.ts'
import type { Command } from '~/domain/log/Command.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { followActSteps } from '~/exchange/verify/followActs.ts'
import { finish } from '~/lib/steps.ts'
import { decideOn, logAfter, sendFrom } from '../../support/acts.ts'
import { answeredRound, logWithAnswer } from '../../support/answeredRound.ts'
import {
  application,
  areaId,
  assessed,
  roundCommands,
  roundLogFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'
import { merged, stateOf } from '../../support/devices.ts'

const start = roundLogFrom(
  roundCommands(
    setupWith({ criteria: [{}] }),
    [application('20-9'), application('20-10')],
    [assessed('20-9', 'Anne', [3]), assessed('20-10', 'Anne', [4])],
  ),
)
const energi = areaId('energi')
const digestOf = (state: RoundState) => areaDigestIn(state, energi) ?? ''
const decided =
  (numbers: readonly string[] = ['20-10']) =>
  (state: RoundState): Command =>
    decideOn('energi', numbers, { digest: digestOf(state) })
const corrected = (number: string, points: number, who = 'Anne'): Command => ({
  kind: 'import-assessments',
  file: testFile,
  newAssessors: [],
  assessments: [assessed(number, who, [points])],
  panelPoints: [],
})
const viewed = (state: RoundState): Command => ({
  kind: 'view-as-panel',
  areaId: energi,
  choice: 'sent-back',
  caseNumbers: [],
  category: null,
  reason: null,
  digest: digestOf(state),
})
const footings = (log: Log) =>
  finish(followActSteps(log)).acts.map(({ event, footing }) => [event.kind, footing])

describe('what people decided', () => {
  test('[VF4] rests on the ranking of its moment, whatever came after', () => {
    const log = logAfter(
      [decided(), viewed, (state) => sendFrom(state), corrected('20-9', 5)],
      start,
    )
    expect(footings(log)).toEqual([
      ['area-decided', 'at-its-moment'],
      ['panel-viewed', 'at-its-moment'],
      ['recommendation-sent', 'at-its-moment'],
    ])
    expect(finish(followActSteps(log)).state).toEqual(stateOf(log))
  })

  test('[VF4] on another ranking than the log gives rests on nothing', () => {
    const [before] = [digestOf(stateOf(start))]
    const log = logAfter(
      [corrected('20-9', 5), decideOn('energi', ['20-9'], { digest: before })],
      start,
    )
    expect(footings(log)).toEqual([['area-decided', 'none']])
    expect(footings(logAfter([decideOn('energi', ['20-9'])], start))).toEqual([
      ['area-decided', 'none'],
    ])
  })

  test('[VF4] and taken back rests on no ranking; what goes back to it has its footing', () => {
    const first = digestOf(stateOf(start))
    const log = logAfter(
      [
        decided(),
        corrected('20-9', 5),
        decided(['20-9']),
        decideOn('energi', ['20-10'], { digest: first }),
        decideOn('energi', [], { choice: 'undecided', category: null, reason: null }),
        // The words are others, so it goes back to nothing.
        decideOn('energi', ['20-9'], { digest: first }),
      ],
      start,
    )
    expect(footings(log).map(([, footing]) => footing)).toEqual([
      'at-its-moment',
      'at-its-moment',
      'restored',
      'none',
    ])
  })

  test('[VF4] before an answer came in rests on what there was, though the answer is folded before it', async () => {
    const { sent, answer, received } = await answeredRound()
    // Time goes by at the agency, so the answer's own clock is behind it.
    const meanwhile = Array.from(
      { length: 60 },
      (_, index): Command => ({
        kind: 'give-set-reason',
        reason: `Udkast ${index}`,
      }),
    )
    const before = logAfter([...meanwhile, decided(['20-9'])], sent)
    const log = logWithAnswer(before, answer, received)
    const { acts, state } = finish(followActSteps(log))
    expect(acts.map(({ footing }) => footing)).toEqual(['before-arrival'])
    expect(state.areas.get(energi)?.decision.heads[0]?.value.digest).not.toBe(digestOf(state))
  })

  test('[VF4] without another device’s events rests on what its own device had', () => {
    const other = roundLogFrom([corrected('20-9', 5), corrected('20-10', 2)], start, 'to')
    const own = logAfter([viewed, decided()], start, 'et')
    const log = merged(other, own.chains.values())
    expect(footings(log).map(([, footing]) => footing)).toEqual([
      'before-arrival',
      'before-arrival',
    ])
    const seen = logAfter([decided(['20-9'])], log, 'et')
    expect(footings(seen).at(-1)).toEqual(['area-decided', 'at-its-moment'])
  })

  test('[VF4] is not excused by events that its own chain shows it had', () => {
    const other = roundLogFrom([corrected('20-9', 5), corrected('20-10', 2)], start, 'to')
    const log = logAfter(
      [decideOn('energi', ['20-10'], { digest: digestOf(stateOf(start)) })],
      other,
      'et',
    )
    expect(footings(log)).toEqual([['area-decided', 'none']])
  })

  test('[VF4] sent with another digest, or other areas, than was recommended rests on nothing', () => {
    const log = logAfter([decided(), (state) => sendFrom(state)], start)
    const chain = [...log.chains].at(-1)!
    const event = chain[1].at(-1)!
    if (event.kind !== 'recommendation-sent') throw new Error(event.kind)
    const [area] = event.body.areas
    const others = [
      { ...event.body, digest: 'b'.repeat(64) },
      { ...event.body, areas: [{ ...area!, choice: 'none' as const, caseNumbers: [] }] },
      { ...event.body, setReason: 'En anden grund' },
    ]
    for (const body of others) {
      const chains = new Map(log.chains).set(chain[0], [
        ...chain[1].slice(0, -1),
        { ...event, body },
      ])
      expect(footings({ ...log, chains }).at(-1)).toEqual(['recommendation-sent', 'none'])
    }
  })

  test('without effect is no decision', () => {
    const unknown = { ...decideOn('energi', ['20-10']), areaId: areaId('andet') }
    const log = logAfter([decided()], start)
    const [id, events] = [...log.chains].at(-1)!
    const last = events.at(-1)!
    if (last.kind !== 'area-decided' || unknown.kind !== 'decide-area') throw new Error(last.kind)
    const stray = { ...last, body: { ...last.body, areaId: unknown.areaId } }
    const chains = new Map(log.chains).set(id, [...events.slice(0, -1), stray])
    expect(footings({ ...log, chains })).toEqual([])
  })
})
