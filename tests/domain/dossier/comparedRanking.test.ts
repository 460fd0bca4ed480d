import { describe, expect, test } from 'vitest'
import { comparedRanking } from '~/domain/dossier/comparedRanking.ts'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { readinessOf } from '~/domain/dossier/readinessOf.ts'
import { allSheets, sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { stateBefore } from '~/domain/log/stateBefore.ts'
import type { ReassessmentId, SupplementId } from '~/domain/model/ids.ts'
import {
  type Reassessment,
  reassessmentSchema,
  type Supplement,
  supplementSchema,
} from '~/domain/model/Reassessment.ts'
import { fraction } from '~/lib/fraction.ts'
import { day } from '../../support/acts.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'

const energy = areaId('energi')
const base = roundCommands(
  setupWith({ criteria: [{}], quorum: 1 }),
  ['20-1', '20-2', '20-3'].map((number) => application(number)),
  [assessed('20-1', 'Bæk', [4]), assessed('20-2', 'Bæk', [3]), assessed('20-3', 'Bæk', [2])],
)
const reassessment = (changes: Partial<Reassessment> = {}): Reassessment => ({
  reassessmentId: 'fornyetvurdering1' as ReassessmentId,
  areaIds: [energy],
  askedBy: 'Ministeriets departement',
  askedOn: day('2020-10-20'),
  basis: 'Hovedsæderne ligger samlet',
  standing: 'open',
  ...changes,
})
const begins: Command = { kind: 'record-reassessment', reassessment: reassessment() }
const supplement = (changes: Partial<Supplement> = {}): Supplement => ({
  supplementId: 'supplerende000001' as SupplementId,
  caseNumber: caseNumber('20-2'),
  text: 'Plan for en afdeling i Odense',
  receivedOn: day('2020-10-25'),
  isRead: false,
  ...changes,
})
const scores = (number: string, points: number): Command => ({
  kind: 'import-assessments',
  file: { fileName: 'ny.csv', sha256: 'd'.repeat(64) },
  newAssessors: [],
  assessments: [assessed(number, 'Bæk', [points])],
  panelPoints: [],
})
const moves: Command = {
  kind: 'record-application',
  application: application('20-2', { branches: ['Odense'] }),
}
const withdraws: Command = {
  kind: 'set-status',
  caseNumber: caseNumber('20-3'),
  status: 'withdrawn',
  reason: 'Lagt sammen med en anden',
}

function compare(...commands: readonly Command[]) {
  const log = roundLogFrom([...base, begins, ...commands])
  const before = stateBefore(
    log,
    (event) =>
      event.kind === 'reassessment-recorded' &&
      event.body.reassessment.reassessmentId === reassessment().reassessmentId,
  )
  const after = fold(foldOrder(log))
  const sheet = sheetOf(after, energy)
  if (!before || !sheet) throw new Error('there is nothing to compare')
  return { state: after, rows: comparedRanking(sheetOf(before, energy), sheet) }
}

const checksAfter = (...commands: readonly Command[]) => {
  const { state } = compare(...commands)
  const sheets = allSheets(state)
  const portfolio = portfolioOf(state, sheets)
  if (!portfolio) throw new Error('there is no set')
  return readinessOf(state, sheets, portfolio).map(({ check }) => check)
}

describe('[AC9] a second look', () => {
  test('shows the ranking before it and after it, who moved, and what is a new version', () => {
    const { rows } = compare(moves, scores('20-2', 5), withdraws)
    expect(rows).toEqual([
      {
        caseNumber: '20-2',
        applicant: 'Forening 20-2',
        before: { rank: 2, total: fraction(3n) },
        after: { rank: 1, total: fraction(5n) },
        hasMoved: true,
        isNewVersion: true,
      },
      expect.objectContaining({ caseNumber: '20-1', hasMoved: true, isNewVersion: false }),
      expect.objectContaining({
        caseNumber: '20-3',
        before: { rank: 3, total: fraction(2n) },
        hasMoved: true,
      }),
    ])
    expect(rows[2]?.after?.rank).toBeNull()
  })

  test('moves nothing where nothing has changed', () => {
    const { rows } = compare()
    expect(rows.every(({ hasMoved, isNewVersion }) => !hasMoved && !isNewVersion)).toBe(true)
  })

  test('an application that came with it, and one that has gone to another area', () => {
    const comes: Command = { kind: 'record-application', application: application('20-4') }
    const goes: Command = {
      kind: 'record-application',
      application: application('20-3', { areaId: 'lyd' }),
    }
    const { rows } = compare(comes, goes)
    expect(rows.find((row) => row.caseNumber === '20-4')?.before).toBeNull()
    expect(rows.at(-1)).toMatchObject({ caseNumber: '20-3', after: null, hasMoved: true })
  })

  test('is open until it is closed, and its material unread until it is read', () => {
    const records = (changes: Partial<Supplement> = {}): Command => ({
      kind: 'record-supplement',
      supplement: supplement(changes),
    })
    const closes: Command = {
      kind: 'record-reassessment',
      reassessment: reassessment({ standing: 'closed' }),
    }
    expect(checksAfter(records())).toEqual(
      expect.arrayContaining(['supplement-unread', 'reassessment-open']),
    )
    const done = checksAfter(records(), records({ isRead: true }), closes)
    expect(done).not.toContain('supplement-unread')
    expect(done).not.toContain('reassessment-open')
  })

  test('names areas and applications that are there, and says who asked and why', () => {
    const state = fold(foldOrder(roundLogFrom(base)))
    const refusal = (command: Command) => {
      const decided = decide(state, command)
      return decided.ok ? null : decided.faults[0]?.code
    }
    const of = (changes: Partial<Reassessment>): Command => ({
      kind: 'record-reassessment',
      reassessment: reassessment(changes),
    })
    expect(refusal(of({}))).toBeNull()
    expect(refusal(of({ areaIds: [areaId('ukendt')] }))).toBe('unknown-area')
    expect(refusal(of({ basis: '' }))).toBe('malformed')
    expect(refusal(of({ areaIds: [] }))).toBe('malformed')
    expect(
      refusal({
        kind: 'record-supplement',
        supplement: supplement({ caseNumber: caseNumber('99-1') }),
      }),
    ).toBe('unknown-application')
    expect(reassessmentSchema.safeParse(reassessment()).success).toBe(true)
    expect(supplementSchema.safeParse(supplement()).success).toBe(true)
  })

  test('there is no before where it never began', () => {
    expect(stateBefore(roundLogFrom(base), ({ kind }) => kind === 'reassessment-recorded')).toBe(
      undefined,
    )
  })
})
