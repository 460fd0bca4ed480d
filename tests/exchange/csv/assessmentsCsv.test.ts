import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command, EnteredAssessment } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { settled } from '~/domain/log/Register.ts'
import { assessmentsCsv } from '~/exchange/csv/assessmentsCsv.ts'
import { cleanText } from '~/exchange/csv/cleanText.ts'
import { readAssessments } from '~/exchange/csv/readAssessments.ts'
import type { CsvDialect } from '~/exchange/csv/writeCsv.ts'
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

const provenance = { logDigest: '0123456789abcdef', version: '1.2.3' }
const setup = setupWith({ criteria: [{ mayBeInapplicable: true }, {}] })
const applications = [application('20-1'), application('20-2')]

const written = (state: RoundState, dialect: CsvDialect = 'excel') =>
  assessmentsCsv(state, provenance, { dialect, messages: da })

function readBack(text: string, state: RoundState) {
  const assessors = [...state.assessors.values()].flatMap((register) => settled(register) ?? [])
  const caseNumbers = new Set(applications.map((one) => one.caseNumber))
  const read = readAssessments(new TextEncoder().encode(text), setup, { caseNumbers, assessors })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

const stateWith = (assessments: readonly EnteredAssessment[], more: readonly Command[] = []) =>
  roundStateFrom([...roundCommands(setup, applications, assessments), ...more])

describe('the long export', () => {
  test('has a line for each criterion and says where it comes from', () => {
    const state = stateWith([assessed('20-1', 'Bæk', [4, 'abstained'])])
    expect(written(state)).toBe(
      [
        '\uFEFFsagsnummer;bedømmer;kriterium;point;bemærkning;afleveret;runde;grundlag;logaftryk;version',
        '20-1;Bæk;k1;4;;ja;Prøverunde;gennemsnit af bedømmelser;0123456789abcdef;1.2.3',
        '20-1;Bæk;k2;afstår;;ja;Prøverunde;gennemsnit af bedømmelser;0123456789abcdef;1.2.3',
        '',
      ].join('\r\n'),
    )
  })

  test('importing it again changes nothing', () => {
    const assessments = [
      assessed('20-1', 'Bæk', [4, 'abstained']),
      assessed('20-1', 'Holm', ['not-applicable', 3], false),
      assessed('20-1', 'Dam', [null, 2]),
      assessed('20-2', 'Bæk', [null, null]),
    ]
    const state = stateWith(assessments, [
      {
        kind: 'give-panel-point',
        caseNumber: caseNumber('20-1'),
        criterionId: criterionId('k2'),
        mark: markOf(5),
        remark: 'enigt',
      },
    ])
    for (const dialect of ['excel', 'rfc4180'] as const) {
      const read = readBack(written(state, dialect), state)
      expect(read.warnings).toEqual([])
      expect(read.newAssessors).toEqual([])
      expect(read.assessments).toHaveLength(assessments.length)
      expect(read.panelPoints).toHaveLength(1)
      const decided = decide(state, { kind: 'import-assessments', file: testFile, ...read })
      expect(decided).toEqual({ ok: true, value: { assessorId: null, drafts: [] } })
    }
  })

  test('leaves an assessor’s own unfinished work at home', () => {
    const state = stateWith(
      [assessed('20-2', 'Bæk', [3, 3])],
      [
        {
          kind: 'give-point',
          assessorId: assessorId('Bæk'),
          caseNumber: caseNumber('20-1'),
          criterionId: criterionId('k1'),
          mark: markOf(5),
        },
      ],
    )
    expect(written(state)).not.toContain('20-1')
  })

  test('names assessors so that each is found again, namesakes by their id', () => {
    const names = [
      assessor('a1', { name: 'Hans Holm' }),
      assessor('a2', { name: 'hans  holm' }),
      assessor('a3', { name: 'Ida Dam' }),
      assessor('a4', { name: 'a1' }),
      assessor('a5', { name: 'Panel' }),
    ]
    const record = names.map((one) => ({ kind: 'record-assessor', assessor: one }) as const)
    const assessments = names.map(({ id }) => assessed('20-1', id, [3, 3]))
    const state = roundStateFrom([
      ...roundCommands(setup, applications),
      ...record,
      {
        kind: 'import-assessments',
        file: testFile,
        newAssessors: [],
        assessments,
        panelPoints: [],
      },
    ])
    const text = written(state)
    expect(text).toContain(';Ida Dam;')
    expect(text).not.toMatch(/Hans Holm|Panel/)
    const back = readBack(text, state).assessments.map(({ assessorId }) => assessorId)
    expect(new Set(back)).toEqual(new Set(names.map(({ id }) => id)))
  })

  test('remarks come back whatever is in them', () => {
    const pieces = [
      '"',
      ';',
      ',',
      '\n',
      '\t',
      "'",
      '=1+1',
      '+',
      '-',
      '@',
      'å',
      ' ',
      '😀',
      '\r',
      'x',
    ]
    const remark = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map((parts) => cleanText(parts.join('').replace(/\r+\n/g, '\n')).text)
      .filter((text) => text.trim() !== '' || text === '')
    const points = fc.constantFrom(1, 5, 'abstained' as const, null)
    fc.assert(
      fc.property(remark, remark, points, fc.boolean(), (first, second, given, isHeld) => {
        const isHandedIn = given !== null && !isHeld
        const plain = assessed('20-1', 'Bæk', [given, 2], isHandedIn)
        const [k1, k2] = plain.answers
        const answers = [
          { ...k1!, remark: first },
          { ...k2!, remark: second },
        ]
        const state = stateWith([{ ...plain, answers }])
        expect(readBack(written(state), state).assessments).toEqual([{ ...plain, answers }])
      }),
      { numRuns: 60 },
    )
  })
})
