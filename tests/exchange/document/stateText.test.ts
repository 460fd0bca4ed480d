import { describe, expect, test } from 'vitest'
import type { StateReason } from '~/domain/ranking/Candidate.ts'
import { candidateStateText, stateReasonText } from '~/exchange/document/stateText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import { fraction } from '~/lib/fraction.ts'
import {
  application,
  criterionId,
  type PlainApplication,
  setupWith,
} from '../../support/builders.ts'

const deadline = '2020-05-27T08:00:00Z'

const say = (reason: StateReason, changes: PlainApplication = {}): string =>
  stateReasonText(
    reason,
    { setup: setupWith({ deadline }) },
    { application: application('20-1', changes) },
    da,
    'da',
  )

describe('a formal finding awaits a ruling', () => {
  const late = { code: 'formal', check: 'deadline' } as const

  test('[EL1] late on the day itself', () => {
    expect(say(late, { submittedAt: '2020-05-27T08:14:00Z' })).toBe(
      'Indsendt 27. maj 2020 kl. 10.14; fristen var kl. 10.00 (afventer afgørelse)',
    )
  })

  test('[EL1] late by seconds', () => {
    expect(say(late, { submittedAt: '2020-05-27T08:00:30Z' })).toBe(
      'Indsendt 27. maj 2020 kl. 10.00.30; fristen var kl. 10.00.00 (afventer afgørelse)',
    )
  })

  test('[EL1] late by days', () => {
    expect(say(late, { submittedAt: '2020-05-29T08:00:00Z' })).toBe(
      'Indsendt 29. maj 2020 kl. 10.00; fristen var 27. maj 2020 kl. 10.00 (afventer afgørelse)',
    )
  })

  test('[EL2] the CVR number is wrong or missing', () => {
    const cvr = { code: 'formal', check: 'cvr' } as const
    expect(say(cvr, { cvr: '12345678' })).toBe(
      'CVR-nummer 12345678 er ikke gyldigt (afventer afgørelse)',
    )
    expect(say(cvr, { cvr: null })).toBe('CVR-nummer mangler (afventer afgørelse)')
  })

  test('[EL3] a precondition is not met', () => {
    expect(say({ code: 'formal', check: 'goldLabel' })).toBe(
      'Kravet om guldcertificering er ikke opfyldt (afventer afgørelse)',
    )
  })
})

const cases: readonly (readonly [StateReason, string])[] = [
  [{ code: 'withdrawn', note: 'Brev 9. juni' }, 'Trukket tilbage: Brev 9. juni'],
  [{ code: 'rejected', note: 'Ingen plan' }, 'Afvist: Ingen plan'],
  [{ code: 'status-disputed' }, 'Der er to modstridende afgørelser om ansøgningen'],
  [
    { code: 'formal-ruled', check: 'goldLabel' },
    'Ikke opfyldt efter afgørelse: guldcertificering; ansøgningen er ikke afvist endnu',
  ],
  [{ code: 'formal-disputed', check: 'cvr' }, 'Der er to modstridende afgørelser om CVR-nummer'],
  [{ code: 'area-closed', note: 'flyttet' }, 'Området er lukket: flyttet'],
  [{ code: 'no-points', criterionId: criterionId('k1') }, 'Ingen point på «Kriterium 1»'],
  [
    { code: 'inapplicable-to-all', criterionId: criterionId('k1') },
    'Alle har valgt «ikke relevant» på «Kriterium 1»; det skal afgøres, om kriteriet udgår',
  ],
  [{ code: 'no-assessments' }, 'Ingen point endnu'],
  [
    {
      code: 'criterion-threshold',
      criterionId: criterionId('k1'),
      mean: fraction(7n, 2n),
      threshold: 4,
    },
    '3,50 point på «Kriterium 1»; tærsklen er 4',
  ],
  [
    { code: 'overall-threshold', mean: fraction(2999n, 1000n), threshold: 3 },
    '2,999 point i uvægtet gennemsnit; tærsklen er 3',
  ],
]

test.each(cases.map(([reason, text]) => ({ reason, text })))('$text', ({ reason, text }) => {
  expect(
    stateReasonText(reason, { setup: setupWith() }, { application: application('20-1') }, da, 'da'),
  ).toBe(text)
})

test('verdicts and states are single words or few, in both languages', () => {
  expect(verdictText('none-eligible', da)).toBe('Ingen kan indstilles')
  expect(verdictText('too-few', en)).toBe('Too few assessments')
  expect(candidateStateText({ state: 'awaiting-ruling', reasons: [] }, da)).toBe(
    'Afventer afgørelse',
  )
  const ruled = { state: 'ineligible', reasons: [{ code: 'rejected', note: 'Afgjort' }] } as const
  expect(candidateStateText(ruled, da)).toBe('Afvist')
  expect(candidateStateText(ruled, en)).toBe('Rejected')
})

test('what only the computer has found is no rejection yet, nor is a closed area', () => {
  const found = { state: 'awaiting-ruling', reasons: [{ code: 'formal', check: 'cvr' }] } as const
  expect(candidateStateText(found, da)).toBe('Afventer afgørelse')
  expect(candidateStateText(found, en)).toBe('Awaiting ruling')
  const closed = { state: 'ineligible', reasons: [{ code: 'area-closed', note: 'x' }] } as const
  expect(candidateStateText(closed, da)).toBe('Området er lukket')
})
