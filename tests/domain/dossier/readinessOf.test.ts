import { describe, expect, test } from 'vitest'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { type ReadinessCheck, readinessChecks, readinessOf } from '~/domain/dossier/readinessOf.ts'
import { allSheets, sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { amount, condition, day, heard } from '../../support/acts.ts'
import {
  appended,
  application,
  areaId,
  assessed,
  assessorId,
  caseNumber,
  roundCommands,
  roundLogFrom,
  ruledCheck,
  setupWith,
} from '../../support/builders.ts'

const energy = areaId('energi')
const notHeard = heard(['20-1', '20-2'], {
  standing: 'not-needed',
  reason: 'Intet nyt af betydning',
})
const base = [
  ...roundCommands(
    setupWith({
      criteria: [{}],
      quorum: 1,
      areas: [{ id: 'energi', kind: 'strength' }],
      funders: [{ id: 'ufm', frames: { 2021: 10 } }],
    }),
    [
      application('20-1', { amounts: [amount('ufm', 2021, 7)], goldLabel: 'met' }),
      application('20-2', { amounts: [amount('ufm', 2021, 4)] }),
    ],
    [assessed('20-1', 'Bæk', [5]), assessed('20-2', 'Bæk', [3])],
  ),
  notHeard,
]
const stateOf = (commands: readonly Command[]) => fold(foldOrder(roundLogFrom(commands)))
const { digest } = sheetOf(stateOf(base), energy) ?? { digest: '' }
const decides: Command = {
  kind: 'decide-area',
  areaId: energy,
  choice: 'suggested',
  caseNumbers: [caseNumber('20-1')],
  category: null,
  reason: null,
  digest,
}

function findingsIn(state: RoundState) {
  const sheets = allSheets(state)
  const portfolio = portfolioOf(state, sheets)
  if (!portfolio) throw new Error('there is no set')
  return readinessOf(state, sheets, portfolio)
}
const findings = (...commands: readonly Command[]) => findingsIn(stateOf([...base, ...commands]))
const checks = (...commands: readonly Command[]): readonly ReadinessCheck[] =>
  findings(...commands).map(({ check }) => check)

describe('[AC8] what would embarrass if the recommendation were sent', () => {
  test('nothing, where every area is decided and all is in place', () => {
    expect(findings(decides)).toEqual([])
    expect(readinessChecks).toHaveLength(13)
  })

  test('an area without a decision', () => {
    expect(findings()).toMatchObject([{ check: 'undecided', areaId: 'energi' }])
  })

  test('an application that awaits a formal ruling, until it is ruled on or rejected', () => {
    const waits = ruledCheck('20-2', { check: 'goldLabel', outcome: 'not-met' })
    expect(findings(waits)).toContainEqual(
      expect.objectContaining({ check: 'formal', areaId: 'energi', caseNumber: '20-2' }),
    )
    const rejects: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('20-2'),
      status: 'rejected',
      reason: 'Ingen guldcertificering',
    }
    expect(checks(waits, rejects)).not.toContain('formal')
    expect(checks(waits, ruledCheck('20-2', { check: 'goldLabel', outcome: 'met' }))).not.toContain(
      'formal',
    )
  })

  test('a decision on another ranking than the present', () => {
    const late: Command = {
      kind: 'import-assessments',
      file: { fileName: 'sen.csv', sha256: 'c'.repeat(64) },
      newAssessors: [],
      assessments: [assessed('20-2', 'Bæk', [4])],
      panelPoints: [],
    }
    expect(checks(decides, late)).toEqual(['stale'])
  })

  test('an area that the panel sent back', () => {
    const back: Command = {
      ...decides,
      kind: 'view-as-panel',
      choice: 'sent-back',
      caseNumbers: [],
    }
    expect(checks(decides, back)).toEqual(['sent-back'])
  })

  test('a ground that nobody has ruled on', () => {
    const declares: Command = {
      kind: 'enter-declarations',
      personId: assessorId('Bæk'),
      declarations: [{ caseNumber: caseNumber('20-2'), ground: 'family', text: 'Fætter' }],
    }
    expect(findings(decides, declares)).toMatchObject([
      { check: 'habilitet', caseNumber: '20-2', personId: 'Bæk' },
    ])
    const rules: Command = {
      kind: 'rule-recusal',
      caseNumber: caseNumber('20-2'),
      assessorId: assessorId('Bæk'),
      isRecused: false,
      reason: 'Fjern slægtning',
    }
    expect(checks(decides, declares, rules)).toEqual([])
  })

  test('a condition of who is recommended without a date; not of anybody else', () => {
    const asks = (number: string, changes: object = {}): Command => ({
      kind: 'record-condition',
      condition: condition(`vilkaar${number.replace('-', '')}`, {
        caseNumber: caseNumber(number),
        ...changes,
      }),
    })
    expect(findings(decides, asks('20-1'), asks('20-2'))).toMatchObject([
      { check: 'condition-date', caseNumber: '20-1', areaId: 'energi' },
    ])
    expect(checks(decides, asks('20-1'), asks('20-1', { due: day('2021-03-01') }))).toEqual([])
    expect(checks(decides, asks('20-1', { standing: 'dropped', note: 'Bortfaldet' }))).toEqual([])
  })

  test('a precondition met by a plan that nobody has made a condition of, or dropped', () => {
    const plans: Command = {
      kind: 'record-application',
      application: application('20-1', {
        amounts: [amount('ufm', 2021, 7)],
        goldLabel: 'plan',
      }),
    }
    const state = stateOf([...base, plans])
    const again: Command = { ...decides, digest: sheetOf(state, energy)?.digest ?? '' }
    expect(checks(plans, again)).toEqual(['condition-proposed'])
  })

  test('more than a frame, with how much', () => {
    const raises: Command = {
      kind: 'recommend-amounts',
      caseNumber: caseNumber('20-1'),
      amounts: [amount('ufm', 2021, 12)],
    }
    expect(findings(decides, raises)).toMatchObject([
      { check: 'over-frame', funder: { funderId: 'ufm', year: 2021, over: 2 } },
    ])
  })

  test('two who have recorded different things', () => {
    const log = roundLogFrom([...base, decides])
    const state = fold(foldOrder(log))
    const withdraws = (reason: string): Command => ({
      kind: 'set-status',
      caseNumber: caseNumber('20-2'),
      status: 'withdrawn',
      reason,
    })
    const both = ['Trukket', 'Trukket igen'].reduce((so, reason, index) => {
      const made = decide(state, withdraws(reason))
      if (!made.ok) throw new Error('the status was refused')
      return made.value.drafts.reduce((to, draft) => appended(to, draft, null, `pc${index}`), so)
    }, log)
    expect(findingsIn(fold(foldOrder(both)))).toContainEqual(
      expect.objectContaining({ check: 'disagreement', caseNumber: '20-2' }),
    )
  })
})
