import { describe, expect, test } from 'vitest'
import { actBodies } from '~/domain/log/actBodies.ts'
import { emptyActs } from '~/domain/log/ActsFacts.ts'
import { actsAfter } from '~/domain/log/actsAfter.ts'
import { actsDraftsFor } from '~/domain/log/actsDraftsFor.ts'
import { actsViolation } from '~/domain/log/actsViolation.ts'
import type { Command } from '~/domain/log/Command.ts'
import { roleOfKind } from '~/domain/log/roleOfKind.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Amount } from '~/domain/model/Application.ts'
import { amountsInOrder } from '~/domain/model/RecommendedAmounts.ts'
import type { Ore } from '~/domain/model/units.ts'
import { actsCommands, amount, kindsOf, stateAfter } from '../../support/acts.ts'
import { caseNumber, roundLogFrom } from '../../support/builders.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'

const nine = caseNumber('20-9')
const start = stateAfter()
const recommend = (amounts: readonly Amount[] | null, number = nine): Command => ({
  kind: 'recommend-amounts',
  caseNumber: number,
  amounts: amounts && [...amounts],
})
const ufm = amount('ufm', 2021, 450)
const deb = amount('deb', 2021, 300)

describe('[AC2] recommended amounts', () => {
  test('are as asked until somebody says otherwise, and again when they say so', () => {
    expect(kindsOf(start, recommend(null))).toEqual([])
    const said = stateAfter(recommend([ufm, deb]))
    expect(settled(said.acts.amounts.get(nine))).toEqual([deb, ufm])
    const again = stateAfter(recommend([ufm]), recommend(null))
    expect(settled(again.acts.amounts.get(nine))).toBeNull()
    expect(kindsOf(again, recommend(null))).toEqual([])
  })

  test('are the same in whatever order they are named', () => {
    expect(amountsInOrder([ufm, amount('deb', 2022, 1), deb])).toEqual([
      deb,
      amount('deb', 2022, 1),
      ufm,
    ])
    expect(kindsOf(stateAfter(recommend([ufm, deb])), recommend([deb, ufm]))).toEqual([])
  })

  test.each<[string, readonly Amount[], string]>([
    ['of no known funder', [amount('eu', 2021, 1)], 'refused: unknown-funder'],
    ['for a year nobody has spoken of', [amount('deb', 2024, 1)], 'refused: unknown-year'],
    ['twice for one year', [ufm, amount('ufm', 2021, 1)], 'refused: amount-twice'],
    ['below nothing', [amount('ufm', 2021, -1)], 'refused: malformed'],
    ['in parts of an øre', [amount('ufm', 2021, 0.5)], 'refused: malformed'],
  ])('%s are refused', (_name, amounts, refusal) => {
    expect(kindsOf(start, recommend(amounts))).toEqual([refusal])
  })

  test.each<[string, readonly Amount[]]>([
    ['for a year only the funder’s frame has', [amount('ufm', 2024, 1)]],
    ['above what was asked, which the call does not forbid', [amount('ufm', 2021, 501)]],
    ['of nothing at all', [{ ...ufm, amount: 0 as Ore }]],
  ])('%s are taken', (_name, amounts) => {
    expect(kindsOf(start, recommend(amounts))).toEqual(['amounts-recommended'])
  })

  test('of an application that is not here are refused', () => {
    const unknown = recommend([ufm], caseNumber('20-99'))
    expect(kindsOf(start, unknown)).toEqual(['refused: unknown-application'])
  })

  test('move no ranking', () => {
    expect(allSheets(stateAfter(recommend([ufm])))).toEqual(allSheets(start))
  })

  test('that two have set apart are a disagreement until a third names both', () => {
    const common = roundLogFrom(actsCommands)
    const north = acted(common, recommend([ufm]), 'north')
    const south = acted(common, recommend([deb]), 'south')
    const both = merged(north, south.chains.values())
    expect(isDisputed(stateOf(both).acts.amounts.get(nine))).toBe(true)
    const third = acted(both, recommend(null), 'north')
    expect(settled(stateOf(third).acts.amounts.get(nine))).toBeNull()
  })
})

describe('an act', () => {
  test('is the agency’s', () => {
    const roles = Object.keys(actBodies).map((kind) => roleOfKind[kind as keyof typeof actBodies])
    expect(new Set(roles)).toEqual(new Set(['agency']))
  })

  test('leaves the facts before it as they were', () => {
    const [draft] = actsDraftsFor(start, recommend([ufm]) as never)
    const setup = start.setup.heads[0]!.value
    expect(actsViolation(start, setup, draft as never)).toBeNull()
    const event = { ...draft, id: 'a', at: 'now', actor: 'Ida' }
    expect(settled(actsAfter(emptyActs, event as never).amounts.get(nine))).toEqual([ufm])
    expect(emptyActs.amounts.size).toBe(0)
  })
})
