import { expect, test } from 'vitest'
import { setupFaults } from '~/domain/model/setupFaults.ts'
import { innovationskraft } from '~/exchange/example/innovationskraft.ts'

const millionKroner = 100_000_000

test('the template is a setup without faults', () => {
  expect(setupFaults(innovationskraft)).toEqual([])
})

test('the template has the call’s twelve areas and an open one for two more', () => {
  const kinds = innovationskraft.areas.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'strength')).toHaveLength(10)
  expect(kinds.filter((kind) => kind === 'emerging')).toHaveLength(2)
  expect(kinds.at(-1)).toBe('open')
  expect(kinds).toHaveLength(13)
  expect(innovationskraft.openPlaces).toBe(2)
})

test('four criteria weigh alike and have a text in both languages for each of five points', () => {
  expect(innovationskraft.criteria.map(({ weight }) => weight)).toEqual([250, 250, 250, 250])
  for (const { anchors, question, name } of innovationskraft.criteria) {
    expect(anchors.map(({ points }) => points)).toEqual([1, 2, 3, 4, 5])
    const texts = [name, question!, ...anchors.map(({ text }) => text)]
    expect(texts.every(({ da, en }) => da !== '' && en !== null && en !== da)).toBe(true)
  }
})

test('the template sets no threshold, for none is public', () => {
  expect(innovationskraft.criteria.every(({ threshold }) => threshold === null)).toBe(true)
  expect(innovationskraft.overallThreshold).toBeNull()
})

test('the deadline is 27 May 2020 at 10.00 in Copenhagen', () => {
  expect(innovationskraft.deadline).toBe('2020-05-27T08:00:00Z')
})

test('the ministry’s frames are known for four years, the board’s undecided after two', () => {
  const frames = innovationskraft.funders.map(({ frames }) => frames.map(({ amount }) => amount))
  const full = 80 * millionKroner
  expect(frames).toEqual([
    [full, full, full, full],
    [full, full, null, null],
  ])
  expect(innovationskraft.expectedGrant).toEqual({
    min: 4 * millionKroner,
    max: 20 * millionKroner,
  })
})
