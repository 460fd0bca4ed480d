import { describe, expect, test } from 'vitest'
import { formalChecksOf } from '~/domain/dossier/formalChecksOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { checkDrafts } from '~/domain/log/checkDrafts.ts'
import type { CaseCheckRuling, Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { movesDeadline } from '~/domain/log/movesDeadline.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Instant } from '~/domain/model/units.ts'
import { day, decideOn, kindsOf } from '../../support/acts.ts'
import {
  appended,
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundLogFrom,
  roundStateFrom,
  ruledCheck,
  setupWith,
} from '../../support/builders.ts'

const setup = setupWith({ criteria: [{}], deadline: '2026-03-02T10:00:00Z' })
const base = roundCommands(
  setup,
  [
    application('20-1'),
    application('20-2', { submittedAt: '2026-03-02T10:00:01Z' }),
    application('20-3', { goldLabel: 'plan' }),
  ],
  [assessed('20-1', 'Bo', [3]), assessed('20-2', 'Bo', [5]), assessed('20-3', 'Bo', [2])],
)
const energy = areaId('energi')
const after = (...commands: readonly Command[]) => roundStateFrom([...base, ...commands])
const standing = (state: RoundState, number: string) =>
  sheetOf(state, energy)?.candidates.find((one) => one.caseNumber === number)
const checkOf = (state: RoundState, number: string, name: string) =>
  standing(state, number)?.checks.find(({ check }) => check === name)
const status = (value: 'rejected' | 'active', reason: string): Command => ({
  kind: 'set-status',
  caseNumber: caseNumber('20-2'),
  status: value,
  reason,
})
const dispensation = ruledCheck('20-2', { outcome: 'dispensation', note: 'Portalen var nede' })

describe('[EL5] an application that came too late', () => {
  test('awaits a ruling, out of the ranking, and its reason names the check', () => {
    expect(standing(after(), '20-2')).toMatchObject({
      state: 'awaiting-ruling',
      rank: null,
      reasons: [{ code: 'formal', check: 'deadline' }],
    })
  })

  test.each<[string, Command]>([
    ['dispensation', dispensation],
    ['a ruling that it was in time', ruledCheck('20-2', { note: 'Kvittering fra portalen' })],
  ])('is ranked after %s', (_name, command) => {
    expect(standing(after(command), '20-2')).toMatchObject({ state: 'ranked', rank: 1 })
  })

  test('that is ruled not met still waits for somebody to reject it', () => {
    const ruled = ruledCheck('20-2', { outcome: 'not-met' })
    expect(standing(after(ruled), '20-2')).toMatchObject({
      state: 'awaiting-ruling',
      reasons: [{ code: 'formal-ruled', check: 'deadline' }],
    })
    const rejected = after(ruled, status('rejected', 'For sent'))
    expect(standing(rejected, '20-2')).toMatchObject({
      state: 'ineligible',
      reasons: [{ code: 'rejected', note: 'For sent' }],
    })
  })

  test('[EL6] is back where it was when its rejection is reversed', () => {
    const back = after(status('rejected', 'For sent'), status('active', 'Fejl i kvitteringen'))
    expect(standing(back, '20-2')).toMatchObject({ state: 'awaiting-ruling' })
    expect(
      standing(
        roundStateFrom([
          ...base,
          status('rejected', 'For sent'),
          dispensation,
          status('active', 'Klagen er fulgt'),
        ]),
        '20-2',
      ),
    ).toMatchObject({ state: 'ranked', rank: 1 })
  })
})

describe('[EL4] a ruling', () => {
  test('is kept with who, when, the day of a plan and the note', () => {
    const ruled = ruledCheck('20-3', {
      check: 'goldLabel',
      outcome: 'plan',
      planDate: day('2026-12-31'),
      note: 'Aftale med ECEI',
    })
    expect(checkOf(after(ruled), '20-3', 'goldLabel')).toMatchObject({
      found: 'plan',
      outcome: 'plan',
      isRuled: true,
      rulings: [
        {
          actor: 'Sagsbehandler',
          value: { planDate: '2026-12-31', note: 'Aftale med ECEI' },
        },
      ],
    })
  })

  test('can be taken back, and the computed finding holds again', () => {
    const back = after(dispensation, ruledCheck('20-2', { outcome: null, note: 'Forkert sag' }))
    expect(checkOf(back, '20-2', 'deadline')).toMatchObject({
      outcome: 'not-met',
      isRuled: false,
      rulings: [],
    })
    expect(standing(back, '20-2')?.state).toBe('awaiting-ruling')
  })

  test('that says what is so already comes to nothing, nor is there one to take back', () => {
    const ruling: CaseCheckRuling = {
      caseNumber: caseNumber('20-2'),
      check: 'deadline',
      outcome: null,
      planDate: null,
      note: '',
    }
    expect(checkDrafts(after(), ruling)).toEqual([])
    expect(kindsOf(after(dispensation), dispensation)).toEqual([])
    expect(kindsOf(after(), dispensation)).toEqual(['check-ruled'])
  })

  test('of dispensation is for the deadline alone, with a reason; a day belongs to a plan', () => {
    const refused = (changes: Parameters<typeof ruledCheck>[1]) =>
      kindsOf(after(), ruledCheck('20-2', changes))
    expect(refused({ outcome: 'dispensation', note: ' ' })).toEqual(['refused: reason-needed'])
    expect(refused({ check: 'cvr', outcome: 'dispensation', note: 'Ja' })).toEqual([
      'refused: outcome-not-allowed',
    ])
    expect(refused({ outcome: 'met', planDate: day('2026-05-01') })).toEqual([
      'refused: outcome-not-allowed',
    ])
    expect(kindsOf(after(), ruledCheck('20-99'))).toEqual(['refused: unknown-application'])
  })

  test('made twice without seeing one another is undecided until a third names both', () => {
    const drafts = ['met', 'not-met'].map((outcome) => {
      const decided = decide(after(), ruledCheck('20-1', { outcome: outcome as 'met' }))
      if (!decided.ok) throw new Error('a ruling was refused')
      return decided.value.drafts[0]!
    })
    const log = appended(appended(roundLogFrom(base), drafts[0]!), drafts[1]!, null, 'en anden')
    const disputed = fold(foldOrder(log))
    expect(standing(disputed, '20-1')).toMatchObject({
      state: 'awaiting-ruling',
      reasons: [{ code: 'formal-disputed', check: 'deadline' }],
    })
    expect(checkOf(disputed, '20-1', 'deadline')?.rulings).toHaveLength(2)
    const settledLog = roundLogFrom([ruledCheck('20-1')], log)
    expect(standing(fold(foldOrder(settledLog)), '20-1')).toMatchObject({ state: 'ranked' })
  })

  test('on many at once is one act', () => {
    const rulings = ['20-1', '20-3'].map((number) => ({
      caseNumber: caseNumber(number),
      check: 'deadline' as const,
      outcome: 'met' as const,
      planDate: null,
      note: '',
    }))
    expect(kindsOf(after(), { kind: 'rule-checks', rulings })).toHaveLength(2)
  })

  test('of an application that nobody has ruled on leaves only what is found', () => {
    const checks = formalChecksOf(undefined, application('20-1'), null)
    expect(checks.every(({ isRuled, rulings }) => !isRuled && rulings.length === 0)).toBe(true)
  })
})

test('[EL5] to wait, to be ruled not met and to be rejected leave a decision as fresh as it was', () => {
  const { digest } = sheetOf(after(), energy)!
  const decided = decideOn('energi', ['20-1'], { digest })
  const rejected = after(
    decided,
    ruledCheck('20-2', { outcome: 'not-met' }),
    status('rejected', 'For sent'),
  )
  expect(sheetOf(rejected, energy)).toMatchObject({ isStale: false, digest })
  expect(sheetOf(after(decided, dispensation), energy)).toMatchObject({ isStale: true })
})

describe('[EL7] the deadline', () => {
  const later = { ...setup, deadline: '2026-03-03T10:00:00Z' as Instant }
  const move = (reason: string | null): Command => ({
    kind: 'record-setup',
    setup: later,
    isExample: false,
    reason,
  })

  test('is moved for all in a running round, with a reason, and is told from when to when', () => {
    expect(after().frozenBy).not.toBeNull()
    const moved = after(move('Portalen var nede'))
    expect(standing(moved, '20-2')).toMatchObject({ state: 'ranked', rank: 1 })
    expect(moved.setupVersions.map(({ deadline, reason }) => [deadline, reason])).toEqual([
      ['2026-03-02T10:00:00Z', null],
      ['2026-03-03T10:00:00Z', 'Portalen var nede'],
    ])
  })

  test('needs no reason before there are applications, and one as soon as there are', () => {
    expect(kindsOf(after(), move(null))).toEqual(['refused: deadline-reason'])
    expect(movesDeadline(after(), setup)).toBe(false)
    const fresh = roundStateFrom(base.slice(0, 1))
    expect(movesDeadline(fresh, later)).toBe(false)
    expect(kindsOf(fresh, move(null))).toEqual(['setup-recorded'])
  })
})
