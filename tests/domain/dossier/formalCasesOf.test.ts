import { expect, test } from 'vitest'
import { deadlineMovesOf } from '~/domain/dossier/deadlineMovesOf.ts'
import { formalCasesOf } from '~/domain/dossier/formalCasesOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import type { Instant } from '~/domain/model/units.ts'
import { awaitsFormalRuling } from '~/domain/ranking/candidateOf.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { exampleCommands } from '~/exchange/example/exampleCommands.ts'
import {
  application,
  areaId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  ruledCheck,
  setupWith,
} from '../../support/builders.ts'

const setup = setupWith({ deadline: '2026-03-02T10:00:00Z' })
const late = { submittedAt: '2026-03-02T10:00:01Z' }
const base = roundCommands(setup, [application('1'), application('2', late)])
const waitingAfter = (...commands: readonly Command[]) =>
  formalCasesOf(roundStateFrom([...base, ...commands]))
    .filter(({ isAwaiting }) => isAwaiting)
    .map(({ application }) => application.caseNumber)
const status = (value: 'withdrawn' | 'rejected'): Command => ({
  kind: 'set-status',
  caseNumber: caseNumber('2'),
  status: value,
  reason: 'Brev',
})

test('[EL5] an application waits until its check is ruled, it is rejected, or it is no candidate', () => {
  expect(waitingAfter()).toEqual(['2'])
  expect(waitingAfter(status('rejected'))).toEqual([])
  expect(waitingAfter(status('withdrawn'))).toEqual([])
  expect(waitingAfter(ruledCheck('2', { outcome: 'not-met' }))).toEqual(['2'])
  expect(waitingAfter(ruledCheck('2', { outcome: 'dispensation', note: 'Nede' }))).toEqual([])
  const closes = { kind: 'close-area', areaId: areaId('energi'), isClosed: true, reason: 'Udgår' }
  expect(waitingAfter(closes as Command)).toEqual([])
})

test('[EL5] waits here are the ones the rankings tell of, in the whole example round', () => {
  const state = roundStateFrom(exampleCommands(exampleRound))
  const here = formalCasesOf(state).filter(({ isAwaiting }) => isAwaiting)
  const there = allSheets(state).flatMap(({ candidates }) => candidates.filter(awaitsFormalRuling))
  expect(here.map(({ application }) => application.caseNumber).toSorted()).toEqual(
    there.map((candidate) => candidate.caseNumber).toSorted(),
  )
  expect(here.length).toBeGreaterThan(0)
})

test('[EL7] the deadline has moved each time it was changed for a reason', () => {
  const move = (deadline: string | null, reason: string): Command => ({
    kind: 'record-setup',
    setup: { ...setup, deadline: deadline as Instant | null },
    isExample: false,
    reason,
  })
  const { setupVersions } = roundStateFrom([
    ...base,
    move('2026-03-03T10:00:00Z', 'Portalen var nede'),
    move(null, 'Ingen frist'),
  ])
  expect(deadlineMovesOf(setupVersions)).toMatchObject([
    { from: '2026-03-02T10:00:00Z', to: '2026-03-03T10:00:00Z', reason: 'Portalen var nede' },
    { from: '2026-03-03T10:00:00Z', to: null, reason: 'Ingen frist' },
  ])
  expect(deadlineMovesOf(setupVersions.slice(0, 1))).toEqual([])
})
