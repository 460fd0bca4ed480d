import { describe, expect, test } from 'vitest'
import { hearingCasesOf } from '~/domain/dossier/hearingCasesOf.ts'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { readinessOf } from '~/domain/dossier/readinessOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import { day, decideOn, heard, stateAfter } from '../../support/acts.ts'
import { caseNumber } from '../../support/builders.ts'

const waiting: Hearing = {
  standing: 'sent',
  what: 'Bedømmelserne',
  sentOn: day('2026-06-01'),
  due: day('2026-06-15'),
}
const record = (number: string, hearing: Hearing | null) => heard([number], hearing)
const withdraw = {
  kind: 'set-status',
  caseNumber: caseNumber('20-10'),
  status: 'withdrawn',
  reason: 'Trukket',
} as const

const linesOf = (state: RoundState) =>
  hearingCasesOf(state).map(({ application, isRecommended, isWithdrawn, isOpen, isUnspoken }) => [
    application.caseNumber,
    { isRecommended, isWithdrawn, isOpen, isUnspoken },
  ])

function findings(state: RoundState) {
  const sheets = allSheets(state)
  return readinessOf(state, sheets, portfolioOf(state, sheets)!).flatMap((found) =>
    found.check.startsWith('hearing') ? [[found.check, found.caseNumber, found.count]] : [],
  )
}

describe('[HE3] the hearing of each applicant', () => {
  const none = { isRecommended: false, isWithdrawn: false, isOpen: false, isUnspoken: false }

  test('is asked about where an application stands and is not recommended', () => {
    expect(linesOf(stateAfter(decideOn('energi', ['20-9'])))).toEqual([
      ['20-9', { ...none, isRecommended: true }],
      ['20-10', { ...none, isUnspoken: true }],
    ])
    expect(linesOf(stateAfter(withdraw, record('20-9', waiting)))).toEqual([
      ['20-9', { ...none, isOpen: true }],
      ['20-10', { ...none, isWithdrawn: true }],
    ])
  })

  test('[AC8] stands in the list before sending: open ones one by one, the rest in one line', () => {
    expect(findings(stateAfter())).toEqual([['hearing-unspoken', null, 2]])
    expect(findings(stateAfter(record('20-9', waiting)))).toEqual([
      ['hearing-open', '20-9', null],
      ['hearing-unspoken', null, 1],
    ])
    expect(findings(stateAfter(decideOn('energi', ['20-9']), withdraw))).toEqual([])
  })
})
