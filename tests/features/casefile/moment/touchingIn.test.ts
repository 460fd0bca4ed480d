import { expect, test } from 'vitest'
import { knownLog } from '~/domain/log/arrivalsOf.ts'
import { emptyLog, logDigest } from '~/domain/log/Log.ts'
import { caseLogOf } from '~/features/casefile/caseLogOf.ts'
import { touchingIn } from '~/features/casefile/moment/touchingIn.ts'
import { areaId } from '../../../support/builders.ts'
import { decideOn, logAfter } from '../../../support/acts.ts'
import { stateOf } from '../../../support/devices.ts'
import { longLog } from '../../../support/longLog.ts'

const log = logAfter([decideOn('energi', ['20-9']), decideOn('lyd', [])])
const caseLog = caseLogOf(log, stateOf(log))

test('an area is touched by what names it or its applications, and by every setup', () => {
  const kinds = touchingIn(caseLog, areaId('lyd')).map(({ line }) => line.event.kind)
  expect(kinds).toEqual(['setup-recorded', 'area-decided'])
  const energi = touchingIn(caseLog, areaId('energi'))
  expect(energi.map(({ line }) => line.event.kind)).toContain('application-recorded')
  const last = energi.at(-1)?.rank ?? 0
  expect(touchingIn(caseLog, areaId('energi'), last).map(({ rank }) => rank)).toEqual([last])
  expect(touchingIn(caseLog, areaId('energi'), last + 1)).toEqual([])
})

test('the log is read once', () => {
  expect(caseLogOf(log, stateOf(log))).toBe(caseLog)
})

test('[CL5] what was known is whole chains up to somewhere, and all of them at last', () => {
  const long = longLog(400)
  const { arrivals } = caseLogOf(long, stateOf(long))
  const all = arrivals.events.length
  expect(logDigest(knownLog(long, arrivals, all))).toBe(logDigest(long))
  expect(knownLog(long, arrivals, 0)).toEqual(emptyLog)
  const half = knownLog(long, arrivals, 200)
  const sizes = [...half.chains.values()].map(({ length }) => length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(200)
  for (const [chain, events] of half.chains) {
    expect(events).toEqual(long.chains.get(chain)?.slice(0, events.length))
  }
})
