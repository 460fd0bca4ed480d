import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { templateCsv } from '~/exchange/csv/templateCsv.ts'
import { changeRows } from '~/features/applications/changeRows.ts'
import { importPlan, planNouns } from '~/features/applications/importPlan.ts'
import { readImport } from '~/features/applications/readImport.ts'
import { da } from '~/i18n/da.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const source = (text: string) => ({
  bytes: bytesOf(text),
  file: testFile,
  reasonMissing: 'ikke oplyst',
})

function planOf(kind: 'applications' | 'assessments' | 'rulings', text: string, state: RoundState) {
  const read = readImport(kind, source(text), state)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const plan = importPlan(state, read.value.command)
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults))
  return plan.value
}

const rowsOf = (plan: ReturnType<typeof planOf>, state: RoundState) =>
  changeRows(plan.drafts, {
    state,
    setup: setupOf(state)!,
    messages: da,
    language: 'da',
    nameOf: (id) => id,
  })

const start = roundStateFrom(
  roundCommands(
    setupWith(),
    [application('20-1'), application('20-2', { title: 'Gammel titel' })],
    [assessed('20-1', 'Bæk', [4, 3, 5, 4])],
  ),
)

describe('the preview of applications', () => {
  const file =
    'sagsnummer;område;titel;ansøger;cvr;indsendt;hovedsæde;retsform;bestyrelse_erhvervsfolk;bestyrelse_videninstitutioner;guldcertificering\r\n' +
    '20-2;energi;Ny titel;Forening 20-2;13748136;2026-03-02T09:00:00Z;Aarhus;opfyldt;opfyldt;opfyldt;plan\r\n' +
    '20-3;lyd;<script>alert(1)</script>;=Forening;;;;;;;\r\n'

  test('tells each field that changes, from what to what', () => {
    const plan = planOf('applications', file, start)
    expect(plan.counts).toMatchObject({ added: 1, changed: 1, same: 0 })
    const [changed, added] = rowsOf(plan, start)
    expect(changed).toMatchObject({ caseNumber: '20-2', isNew: false, summary: '' })
    expect(changed!.changes).toEqual([
      { label: 'Titel', before: 'Gammel titel', after: 'Ny titel' },
      { label: 'Guldcertificering', before: 'opfyldt', after: 'plan foreligger' },
    ])
    expect(added).toMatchObject({ isNew: true, summary: 'lyd · <script>alert(1)</script>' })
    expect(planNouns(plan, da, 'da')).toBe('2 ansøgninger')
  })

  test('counts what the decision then writes', () => {
    const read = readImport('applications', source(file), start)
    if (!read.ok) throw new Error('unreadable')
    const plan = importPlan(start, read.value.command)
    const decided = decide(start, read.value.command)
    if (!plan.ok || !decided.ok) throw new Error('refused')
    const recorded = decided.value.drafts.filter(({ kind }) => kind === 'application-recorded')
    expect(plan.value.drafts).toEqual(recorded)
  })

  test('says of the same file again that all of it is there', () => {
    const { setup, applications } = exampleRound
    const state = roundStateFrom(roundCommands(setup, applications))
    const plan = planOf('applications', applicationsCsv(applications, setup), state)
    expect(plan.drafts).toEqual([])
    expect(plan.counts).toEqual({ added: 0, changed: 0, same: applications.length })
  })

  test('has nothing to show of a file with a fault: every fault instead', () => {
    const read = readImport('applications', source('sagsnummer;titel\r\n20-9;a\r\n'), start)
    const missing = (column: string) =>
      expect.objectContaining({ code: 'missing-column', column }) as unknown
    expect(read).toEqual({
      ok: false,
      faults: expect.arrayContaining([missing('område'), missing('ansøger')]) as unknown,
    })
  })

  test('shows what wants to be run as the text it is', () => {
    const plan = planOf('applications', file, start)
    expect(rowsOf(plan, start)[1]!.applicant).toBe('=Forening')
  })
})

describe('the preview of assessments', () => {
  const file =
    'sagsnummer;bedømmer;kriterium;point;bemærkning\r\n' +
    '20-1;Bæk;k1;5;\r\n20-1;Bæk;k2;3;\r\n20-1;Bæk;k3;5;Stærkt\r\n20-1;Bæk;k4;4;\r\n' +
    '20-2;Holm;k1;2;\r\n20-2;Holm;k2;;\r\n' +
    '20-2;Bæk;;;\r\n20-2;panel;k1;4;\r\n'

  test('lists new assessors, and points from what to what', () => {
    const plan = planOf('assessments', file, start)
    expect(plan.newAssessors.map(({ name }) => name)).toEqual(['Holm'])
    const [changed, entered, assigned, panel] = rowsOf(plan, start)
    expect(changed!.changes).toEqual([
      { label: 'Kriterium 1', before: '4', after: '5' },
      { label: 'Kriterium 3, bemærkning', before: '', after: 'Stærkt' },
    ])
    expect(entered).toMatchObject({
      assessor: 'Holm',
      isNew: true,
      summary: '2 · mangler · mangler · mangler · ikke afleveret',
    })
    expect(assigned!.summary).toBe('tildeles bedømmeren, ikke bedømt endnu')
    expect(panel).toMatchObject({ assessor: 'Panelet', summary: 'Kriterium 1: 4' })
    expect(planNouns(plan, da, 'da')).toBe('2 bedømmelser, 1 tildeling og 1 pointtal fra panelet')
  })

  test('is a refusal where an assessor has handed in what the file would overwrite', () => {
    const own: readonly Command[] = [
      {
        kind: 'record-setup',
        setup: setupWith({ criteria: [{}] }),
        isExample: false,
        reason: null,
      },
      { kind: 'record-application', application: application('20-1') },
      { kind: 'record-assessor', assessor: assessor('Bæk') },
      {
        kind: 'give-point',
        assessorId: assessorId('Bæk'),
        caseNumber: caseNumber('20-1'),
        criterionId: criterionId('k1'),
        mark: markOf(3),
      },
      {
        kind: 'mark-done',
        assessorId: assessorId('Bæk'),
        caseNumber: caseNumber('20-1'),
        isDone: true,
      },
      { kind: 'hand-in', assessorId: assessorId('Bæk'), caseNumbers: [caseNumber('20-1')] },
    ]
    const state = roundStateFrom(own)
    const text = 'sagsnummer;bedømmer;kriterium;point\r\n20-1;Bæk;k1;5\r\n'
    const read = readImport('assessments', source(text), state)
    if (!read.ok) throw new Error('unreadable')
    const plan = importPlan(state, read.value.command)
    expect(plan).toMatchObject({ ok: false, faults: [{ code: 'handed-in-by-assessor' }] })
  })
})

describe('the preview of rulings', () => {
  test('tells who is recused and what is withdrawn, with the reason', () => {
    const text =
      'sagsnummer;bedømmer;afgørelse;grund\r\n20-1;Bæk;inhabil;Sidder i bestyrelsen\r\n20-2;;trukket;\r\n20-2;;dispensation;Portalen var nede\r\n'
    const plan = planOf('rulings', text, start)
    expect(rowsOf(plan, start).map(({ summary }) => summary)).toEqual([
      'Inhabil: Sidder i bestyrelsen',
      'Trukket tilbage: ikke oplyst',
      'Afgørelse om indsendelse inden fristen: dispensation givet: Portalen var nede',
    ])
    expect(planNouns(plan, da, 'da')).toBe('3 afgørelser')
  })
})

describe('the templates', () => {
  const { setup } = exampleRound
  const { example } = da.applications.template
  const blank = roundStateFrom(roundCommands(setup, []))

  test('of applications reads back as the one made-up application it shows', () => {
    const plan = planOf('applications', templateCsv('applications', setup, example), blank)
    expect(plan.counts.added).toBe(1)
    expect(rowsOf(plan, blank)[0]!.caseNumber).toBe(example.caseNumber)
  })

  test('of assessments and rulings read once the case is there', () => {
    const made = application(example.caseNumber, { areaId: setup.areas[0]!.id })
    const state = roundStateFrom(roundCommands(setup, [made]))
    const assessments = planOf('assessments', templateCsv('assessments', setup, example), state)
    const rulings = planOf('rulings', templateCsv('rulings', setup, example), state)
    expect(assessments.drafts.map(({ kind }) => kind)).toEqual(['assessment-entered'])
    expect(rulings.drafts.map(({ kind }) => kind)).toEqual(['recusal-ruled'])
  })
})
