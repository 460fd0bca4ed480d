import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import type { Log } from '~/domain/log/Log.ts'
import { readAnswer } from '~/exchange/panel/readAnswer.ts'
import { readSealed } from '~/exchange/sealed/readSealed.ts'
import { type AnswerPreview, previewAnswer } from '~/session/AnswerPreview.ts'
import type { RoundInHand } from '~/session/WorkbenchState.ts'
import { caseNumber, roundLogFrom, testInstant } from '../support/builders.ts'
import { merged, stateOf } from '../support/devices.ts'
import {
  anne,
  answerBytesOf,
  briefFor,
  type Device,
  deviceOf,
  panelRound,
  scoredBy,
  sentLog,
} from '../support/panelFiles.ts'

const round = await panelRound()
const brief = briefFor(round)
const sent = sentLog(round, brief)
const now = Date.parse(testInstant) + 3_600_000
const handIn = (number: string, points: readonly number[]): readonly Command[] => [
  ...scoredBy(anne, number, points),
  { kind: 'hand-in', assessorId: anne, caseNumbers: [caseNumber(number)] },
]

const inHand = (log: Log): RoundInHand => {
  const state = stateOf(log)
  return { roundId: brief.file.roundId, state, log, damages: [], clock: state.clock }
}
async function preview(device: Device, log: Log) {
  const sealed = readSealed(await answerBytesOf(device))
  if (!sealed.ok) throw new Error('not sealed')
  const read = await readAnswer(sealed.value, {
    roundId: brief.file.roundId,
    key: round.key,
    secretOf: () => Promise.resolve(round.secret),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return previewAnswer(inHand(log), read.value, 'd'.repeat(64), now)
}
async function sound(device: Device, log: Log): Promise<AnswerPreview> {
  const result = await preview(device, log)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}
/** The agency's log once an answer was taken in. */
const taken = (log: Log, { answer, devicePublicKey }: AnswerPreview): Log =>
  roundLogFrom(
    [
      {
        kind: 'rule-device',
        assessorId: anne,
        devicePublicKey,
        isAccepted: true,
        reason: null,
      },
    ],
    merged(log, answer.chains),
  )

const first = await deviceOf(round, brief, handIn('20-9', [4, 5]))
const more = { ...first, log: roundLogFrom(handIn('20-10', [2, 3]), first.log) }

describe('an answer at the agency', () => {
  test('shows what is new and what is missing before anything is changed', async () => {
    expect(await sound(first, sent)).toMatchObject({
      assessorId: 'Anne',
      device: 'first',
      handIns: [{ caseNumber: '20-9', state: 'new' }],
      missing: ['20-10'],
      newEvents: 2,
      oddTimes: [],
    })
  })

  test('changes nothing the second time, nor an older one after a newer', async () => {
    const newest = await sound(more, sent)
    const log = taken(sent, newest)
    expect(await sound(more, log)).toMatchObject({ newEvents: 0, device: 'known', missing: [] })
    const older = await sound(first, log)
    expect(older).toMatchObject({ newEvents: 0 })
    expect(older.merged.chains).toEqual(log.chains)
    const other = taken(sent, await sound(first, sent))
    const both = taken(other, await sound(more, other))
    expect(stateOf(both).applications).toEqual(stateOf(log).applications)
  })

  test('from a new computer waits for the case officer', async () => {
    const log = taken(sent, await sound(first, sent))
    const laptop = await deviceOf(round, brief, handIn('20-10', [1, 1]))
    const elsewhere = { ...laptop, log: moved(laptop.log) }
    expect(await sound(elsewhere, log)).toMatchObject({ device: 'new', newEvents: 2 })
  })

  test('that tells another history than before is set aside, by where it differs', async () => {
    const log = taken(sent, await sound(first, sent))
    const rewritten = { ...first, log: (await deviceOf(round, brief, handIn('20-9', [1, 1]))).log }
    expect(await preview(rewritten, log)).toMatchObject({
      ok: false,
      faults: [{ code: 'rewritten', place: { caseNumber: '20-9' } }],
    })
  })

  test('from a file that was never sent is refused', async () => {
    expect(await preview(first, round.log)).toMatchObject({ faults: [{ code: 'unknown-brief' }] })
  })

  test('with a point off the scale is refused, by application and reason', async () => {
    const setup = brief.setup
    if (!setup) throw new Error('a brief without a setup')
    const wider = {
      ...brief,
      setup: { ...setup, scale: { ...setup.scale, max: 9 as typeof setup.scale.max } },
    }
    const device = await deviceOf(round, wider, handIn('20-9', [7, 5]))
    expect(await preview(device, sent)).toMatchObject({
      faults: [
        {
          code: 'ineffective-event',
          place: { caseNumber: '20-9' },
          why: { code: 'off-scale', subject: '7' },
        },
      ],
    })
  })

  test('whose clock has been elsewhere says so, and is taken all the same', async () => {
    const result = await preview(first, sent)
    if (!result.ok) throw new Error('refused')
    const { answer } = result.value
    const later = previewAnswer(inHand(sent), answer, 'd'.repeat(64), now - 90 * 86_400_000)
    expect(later).toMatchObject({ value: { oddTimes: [testInstant] } })
  })
})

/** The same work on another device: chains of other names. */
const moved = (log: Log): Log => {
  const again = roundLogFrom(
    [{ kind: 'open-file', ...brief }, ...handIn('20-10', [1, 1])],
    undefined,
    'bærbar',
  )
  if (again.chains.size !== log.chains.size) throw new Error('another work')
  return again
}
