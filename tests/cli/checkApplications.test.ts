import { describe, expect, test } from 'vitest'
import type { ListCheck } from '~/exchange/list/checkList.ts'
import { hostileBytes, hostileIndex } from '../support/hostile.ts'
import { deskWith, type Ran } from './support.ts'

const mapping = JSON.stringify(hostileIndex.mapping)
const areas = hostileIndex.areas.join(',')
const checkOf = ({ stdout }: Ran) => JSON.parse(stdout) as ListCheck

const argsOf = (file: string): readonly string[] => [
  'check-applications',
  file,
  '--mapping',
  'M.json',
  '--areas',
  areas,
]

/** The command line on a desk with one list. */
const run = (file: string, bytes: string | Uint8Array, map = mapping, ...more: readonly string[]) =>
  deskWith({ [file]: bytes, 'M.json': map }).run(...argsOf(file), ...more)

const heading = 'id;omraade;titel;ansoeger;cvr;beloeb_dkk;modtaget'
const row = 'A-01;Sundhed;Søvn;Klynge Øst;12345674;1.250.000,50;02-03-2026 09:58'

describe('[IM1] check-applications', () => {
  test.each(hostileIndex.files)('answers $file with $outcome and its exit code', async (wanted) => {
    const ran = await run(wanted.file, hostileBytes(wanted.file))
    const { outcome, rows, messages } = checkOf(ran)
    expect([outcome, rows]).toEqual([wanted.outcome, wanted.rows])
    expect(ran.exitCode).toBe(outcome.startsWith('accept') ? 0 : 3)
    expect(ran.stderr).toBe('')
    for (const message of messages) {
      expect(Object.keys(message).toSorted()).toEqual(['column', 'line', 'text'])
    }
  })

  test('reads Danish numbers and days, and leaves out what is not mapped', async () => {
    const ran = await run('a.csv', `${heading};note\n${row};010190-0000\n`)
    expect([ran.exitCode, checkOf(ran)]).toEqual([0, { outcome: 'accept', rows: 1, messages: [] }])
  })

  test('takes the funders and years that the mapping names', async () => {
    const map = mapping.replace('ufm.2021', 'region-nord.2027')
    expect(checkOf(await run('a.csv', `${heading}\n${row}\n`, map)).outcome).toBe('accept')
  })

  test.each([
    ['is not there', undefined],
    ['is no JSON', '{"id":'],
    ['is a list', '["id"]'],
    ['names no field', '{"id":"nummer"}'],
    ['has something else than names', '{"id":1}'],
  ])('is a rejection when the mapping %s', async (_, map) => {
    const desk = deskWith({
      'a.csv': `${heading}\n${row}\n`,
      ...(map !== undefined && { 'M.json': map }),
    })
    const ran = await desk.run(...argsOf('a.csv'))
    expect([ran.exitCode, checkOf(ran)]).toMatchObject([
      3,
      { outcome: 'reject', rows: 0, messages: [{ line: null, column: null }] },
    ])
    expect(checkOf(ran).messages[0]?.text).toMatch(/^M\.json: .+\.$/)
  })

  test('is a rejection when the list is not there, and speaks English when asked', async () => {
    const ran = await deskWith({ 'M.json': mapping }).run(...argsOf('a.csv'), '--lang', 'en')
    expect(ran.exitCode).toBe(3)
    expect(checkOf(ran).messages[0]?.text).toMatch(/^a\.csv: The file/)
  })

  test.each([
    [['check-applications']],
    [['check-applications', 'a.csv', '--areas', 'Test']],
    [['check-applications', 'a.csv', '--mapping', 'M.json']],
    [['check-applications', 'a.csv', 'b.csv', '--mapping', 'M.json', '--areas', 'Test']],
    [['check-applications', 'a.csv', '--mapping', 'M.json', '--areas', 'Test', '--format', 'json']],
  ])('says how it is used after %j', async (argv) => {
    const ran = await deskWith({ 'M.json': mapping }).run(...argv)
    expect([ran.exitCode, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/check-applications FIL/)
  })
})
