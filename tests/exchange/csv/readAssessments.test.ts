import { expect, test } from 'vitest'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { readAssessments } from '~/exchange/csv/readAssessments.ts'
import { fileSetup } from '../../support/fileSetup.ts'

const assessor = (id: string, name: string) => ({
  id: id as AssessorId,
  name,
  title: null,
  organisation: null,
})
const known = {
  caseNumbers: new Set(['A', 'B'] as CaseNumber[]),
  assessors: [assessor('b1', 'Bente Holm'), assessor('b2', 'Ib Lund'), assessor('b3', 'Ib Lund')],
}
const read = (text: string) => readAssessments(new TextEncoder().encode(text), fileSetup, known)
const head = 'sagsnummer;bedømmer;kriterium;point;bemærkning'
const sound = (result: ReturnType<typeof read>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}
const places = (result: ReturnType<typeof read>) =>
  (result.ok ? result.value.warnings : result.faults).map(({ code, line, column }) => [
    code,
    line,
    column,
  ])
const scored = (points: number) => ({ state: 'scored', points })

test('gathers the rows of a pair into one assessment with every criterion in order', () => {
  const { assessments, newAssessors, rowCount } = sound(
    read(`${head}\nA;bente holm;SMV-fokus;ikke relevant;\nA;b1;Green transition;4,5;God\n`),
  )
  expect(rowCount).toBe(2)
  expect(newAssessors).toEqual([])
  expect(assessments).toEqual([
    {
      caseNumber: 'A',
      assessorId: 'b1',
      answers: [
        { criterionId: 'groen', mark: scored(4.5), remark: 'God' },
        { criterionId: 'smv', mark: { state: 'not-applicable' }, remark: '' },
      ],
      isHandedIn: true,
    },
  ])
})

test('[SC1] reads an assessment with an empty or missing criterion as not handed in', () => {
  const { assessments } = sound(read(`${head}\nA;b1;groen;4;\nB;b1;groen;4;\nB;b1;smv;;senere\n`))
  expect(assessments.map(({ isHandedIn }) => isHandedIn)).toEqual([false, false])
  expect(assessments[0]?.answers[1]).toEqual({ criterionId: 'smv', mark: null, remark: '' })
})

test('holds back a complete assessment that one of its rows calls not handed in', () => {
  const { assessments } = sound(
    read(`${head};afleveret\nA;b1;groen;4;;nej\nA;b1;smv;3;;\nB;b1;groen;4;;Ja\nB;b1;smv;3;;ja\n`),
  )
  expect(assessments.map(({ isHandedIn }) => isHandedIn)).toEqual([false, true])
})

test('warns of «ja» on an assessment that is not complete, and refuses ja and nej for one', () => {
  expect(places(read(`${head};afleveret\nA;b1;groen;4;;ja\n`))).toEqual([
    ['hand-in-incomplete', 2, 'afleveret'],
  ])
  expect(places(read(`${head};afleveret\nA;b1;groen;4;;ja\nA;b1;smv;4;;nej\n`))).toEqual([
    ['hand-in-mixed', 3, 'afleveret'],
  ])
})

test('takes a row without a criterion as an assignment', () => {
  const { assessments } = sound(read(`${head}\nA;b1;;;\n`))
  expect(assessments[0]?.answers.every(({ mark }) => mark === null)).toBe(true)
  expect(places(read(`${head}\nA;b1;;4;\n`))).toEqual([['criterion-missing', 2, 'kriterium']])
})

test('makes one new assessor of a name nobody knows, however it is capitalised', () => {
  const { assessments, newAssessors } = sound(
    read(`${head}\nA;Asta  Kjær;groen;4;\nB;asta kjær;groen;2;\n`),
  )
  expect(newAssessors).toEqual([assessor('Asta Kjær', 'Asta Kjær')])
  expect(assessments.map(({ assessorId }) => assessorId)).toEqual(['Asta Kjær', 'Asta Kjær'])
})

test('asks for an id where two assessors share a name', () => {
  expect(places(read(`${head}\nA;Ib Lund;groen;4;\n`))).toEqual([
    ['assessor-ambiguous', 2, 'bedømmer'],
  ])
  expect(sound(read(`${head}\nA;B3;groen;4;\n`)).assessments[0]?.assessorId).toBe('b3')
})

test('[SC5] keeps the panel’s points apart, and lets its empty rows be', () => {
  const { assessments, panelPoints } = sound(
    read(`${head}\nA;Panel;groen;4;Enige\nA;panel;smv;;\n`),
  )
  expect(assessments).toEqual([])
  expect(panelPoints).toEqual([
    { caseNumber: 'A', criterionId: 'groen', mark: scored(4), remark: 'Enige' },
  ])
})

test('reads our own long export with its last four columns', () => {
  const text = `${head};afleveret;runde;grundlag;logaftryk;version\r\nA;b1;groen;4;'=x;ja;R;mean;abc;1\r\n`
  expect(sound(read(text)).assessments[0]?.answers[0]?.remark).toBe('=x')
})

test('skips a cell given twice, and refuses it given in two ways', () => {
  expect(places(read(`${head}\nA;b1;groen;4;\nA;Bente Holm;groen;4,0;\n`))).toEqual([
    ['row-twice', 3, 'sagsnummer'],
  ])
  expect(places(read(`${head}\nA;b1;groen;4;\nA;b1;groen;3;\n`))).toEqual([
    ['row-conflict', 3, 'sagsnummer'],
  ])
})

test('tells every fault of the file at once, each with line and column', () => {
  const result = read(
    `${head};afleveret\nX;b1;groen;4;;\nA;;groen;7;;\nA;b1;hav;4;;måske\nA;b1;groen;ikke relevant;${'x'.repeat(5001)};\nB;b1;smv;4. maj;;\n`,
  )
  expect(places(result)).toEqual([
    ['unknown-case', 2, 'sagsnummer'],
    ['required-empty', 3, 'bedømmer'],
    ['off-scale', 3, 'point'],
    ['unknown-criterion', 4, 'kriterium'],
    ['hand-in-unreadable', 4, 'afleveret'],
    ['text-too-long', 5, 'bemærkning'],
    ['inapplicable-not-allowed', 5, 'point'],
    ['point-mangled', 6, 'point'],
  ])
  expect(!result.ok && result.faults[2]?.values).toMatchObject({ min: 1, max: 5, step: 0.5 })
})

test('refuses a column it has no use for and names one that is missing', () => {
  expect(places(read('sagsnummer;bedømmer;kriterium;karakter\nA;b1;groen;4\n'))).toEqual([
    ['missing-column', null, 'point'],
    ['unknown-column', null, 'karakter'],
  ])
})

test('reads a list without rows as a list of nothing', () => {
  const result = read(`${head}\n`)
  expect(sound(result).assessments).toEqual([])
  expect(places(result)).toEqual([['no-rows', null, null]])
})
