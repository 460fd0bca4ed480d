import { describe, expect, test } from 'vitest'
import type { RoundId } from '~/domain/model/ids.ts'
import { shuffledOrder } from '~/domain/panel/shuffledOrder.ts'
import { application, assessorId, testRound } from '../../support/builders.ts'

const areas = ['energi', 'lyd', 'nye', 'vand']
const all = areas.flatMap((areaId, area) =>
  [1, 2, 3, 4, 5].map((number) => ({
    application: application(`20-${area}${number}`, { areaId }),
  })),
)
const orderOf = (who: string, among = all, round = testRound) =>
  shuffledOrder(round, assessorId(who), among).map((one) => one.application.caseNumber)
const areasOf = (who: string) => [
  ...new Set(
    shuffledOrder(testRound, assessorId(who), all).map(({ application }) => application.areaId),
  ),
]
const people = Array.from({ length: 40 }, (_, number) => `bedømmer ${number}`)

describe('[PA1] the order of an assessor’s applications', () => {
  test('holds each of them once, whatever order they come in', () => {
    expect(orderOf('anna')).toHaveLength(all.length)
    expect(new Set(orderOf('anna')).size).toBe(all.length)
    expect(orderOf('anna', all.toReversed())).toEqual(orderOf('anna'))
  })

  test('keeps areas together', () => {
    for (const who of people) {
      const found = shuffledOrder(testRound, assessorId(who), all)
      const changes = found.filter(
        ({ application: { areaId } }, place) => areaId !== found[place - 1]?.application.areaId,
      )
      expect(changes).toHaveLength(areas.length)
    }
  })

  test('is another for another assessor and another round, in areas and within them', () => {
    expect(orderOf('anna', all, 'round00000000002' as RoundId)).not.toEqual(orderOf('anna'))
    expect(new Set(people.map((who) => areasOf(who)[0])).size).toBe(areas.length)
    const energi = all.slice(0, 5)
    expect(new Set(people.map((who) => orderOf(who, energi)[0])).size).toBe(energi.length)
  })

  test('moves nothing when one is added or taken away', () => {
    const without = all.filter(({ application }) => application.caseNumber !== '20-13')
    expect(orderOf('anna', without)).toEqual(
      orderOf('anna').filter((caseNumber) => caseNumber !== '20-13'),
    )
  })

  test('is the same on every device', () => {
    expect(orderOf('anna', all.slice(0, 5))).toMatchInlineSnapshot(`
      [
        "20-01",
        "20-05",
        "20-03",
        "20-04",
        "20-02",
      ]
    `)
  })
})
