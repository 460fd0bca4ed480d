import { expect, test } from 'vitest'
import { type FileFaultCode, fileFault } from '~/exchange/csv/FileFault.ts'
import { faultText } from '~/exchange/csv/faultText.ts'
import { filesWords } from '~/i18n/filesWords.ts'

const valueNames =
  'found known other otherLine utf8Line firstLine count max min expected first second digits funder year step criterion number caseNumber part sheet field byteOffset'
const everyValue = Object.fromEntries(valueNames.split(' ').map((name) => [name, 2]))
const codes = Object.keys(filesWords.da.faults) as FileFaultCode[]

test.each(codes)('says what %s is and what to do, in both languages', (code) => {
  const fault = fileFault(code, { line: 1234, column: 'titel' }, everyValue)
  for (const text of [faultText(fault, 'da'), faultText(fault, 'en')]) {
    expect(text).toMatch(/titel/)
    expect(text).toMatch(/\.$/)
    expect(text).not.toMatch(/undefined|1\.234|1,234/)
  }
})

test('writes counts in the language of the reader, and lines as an editor does', () => {
  const fault = fileFault(
    'cell-too-long',
    { line: 1234, column: 'x' },
    { found: 1048576, max: 20000 },
  )
  expect(faultText(fault, 'da')).toBe(
    'Linje 1234, «x»: Feltet har 1.048.576 tegn; højst 20.000 er tilladt. Forkort teksten.',
  )
  expect(faultText(fault, 'en')).toContain('1,048,576')
})

test('bends a word to one and to several', () => {
  const text = (count: number) =>
    faultText(fileFault('empty-rows', {}, { count, firstLine: 5 }), 'da')
  expect(text(1)).toContain('1 tom linje')
  expect(text(5000)).toContain('5.000 tomme linjer')
})

test('quotes 40 characters of a value at most, whoever made the fault', () => {
  const fault = {
    code: 'unknown-area' as const,
    line: 2,
    column: `010190-0000${'y'.repeat(100)}`,
    values: { found: `010190-0000 ${'x'.repeat(100)}`, known: 'Sundhed' },
  }
  const text = faultText(fault, 'da')
  expect(text).not.toMatch(/0101|x{40}|y{40}/)
})
