import { describe, expect, test } from 'vitest'
import { hearingCasesOf } from '~/domain/dossier/hearingCasesOf.ts'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { recommendedTo } from '~/domain/log/recommendedTo.ts'
import { settled } from '~/domain/log/Register.ts'
import { exampleLog } from '~/exchange/example/exampleStory.ts'
import { recordStory, chapter } from '~/exchange/example/recordStory.ts'
import { stateOf } from '../../support/devices.ts'

const log = exampleLog()
const state = stateOf(log)
const sheets = allSheets(state)

describe('the example round brought to its end', () => {
  test('is always the same log, and every event of it has an effect', () => {
    expect(exampleLog()).toEqual(log)
    expect(state.withoutEffect).toEqual([])
    expect(state.isExample).toBe(true)
  })

  test('has a decision on every area, made on the ranking that stands, and one that deviates', () => {
    expect(sheets).toHaveLength(13)
    for (const { area, decisions, isStale } of sheets) {
      expect([area.id, decisions.length, isStale]).toEqual([area.id, 1, false])
    }
    const others = sheets.filter(
      ({ decisions: [decision], selection }) =>
        decision?.value.choice === 'other' && selection.suggested.length > 0,
    )
    expect(others.map(({ area }) => area.id)).toEqual(['maritim'])
    expect(others[0]!.decisions[0]!.value.reason).toMatch(/\.$/)
  })

  test('stays within every frame, and was sent twice', () => {
    const portfolio = portfolioOf(state, sheets, {
      recommendedIn: ({ area }) => recommendedTo(state, area.id) ?? [],
    })
    expect(portfolio?.checks).toEqual([])
    expect(portfolio?.money.cells.some(({ over }) => (over?.asked ?? 0) > 0)).toBe(true)
    expect(state.acts.sent.map(({ value }) => [value.version, value.areas.length])).toEqual([
      [1, 13],
      [2, 13],
    ])
    expect([...state.acts.questions.values()].map((each) => settled(each)?.answer?.on)).toEqual([
      '2020-06-29',
    ])
  })

  test('has an appointment for every area, and each funder’s decision on whoever was assessed', () => {
    expect(state.acts.appointments.size).toBe(13)
    const outcomes = [...state.acts.funding.values()].flatMap((byFunder) =>
      [...byFunder.values()].map((each) => settled(each)?.outcome),
    )
    expect(state.acts.funding.size).toBe(29)
    expect(new Set(outcomes)).toEqual(
      new Set(['committed', 'committed-with-conditions', 'refused']),
    )
  })

  test('has everybody heard who is not recommended, and is closed over nothing', () => {
    expect(hearingCasesOf(state).filter(({ isOpen, isUnspoken }) => isOpen || isUnspoken)).toEqual(
      [],
    )
    expect(settled(state.casefile.closing)).toEqual({
      isClosed: true,
      reason: null,
      openAreas: [],
    })
  })

  test('stops at the first step that breaks a rule', () => {
    const { setup } = { setup: { ...state.setup.heads[0]!.value, criteria: [] } }
    const step = { kind: 'record-setup', setup, isExample: true, reason: null } as const
    expect(() => recordStory([chapter('2020-06-11T12:00:00Z', 'A', [step])])).toThrow(
      /record-setup/,
    )
  })
})
