import { expect, test } from 'vitest'
import { writeRound } from '~/exchange/round/writeRound.ts'
import { da } from '~/i18n/da.ts'
import { readRoundFile } from '~/session/readRoundFile.ts'
import { assessor, setupWith } from '../support/builders.ts'

const read = (file: File) => readRoundFile(file, da, 'da')

test('a round is read from the file somebody chose', async () => {
  const setup = setupWith()
  const text = writeRound(setup, [assessor('anna')], false)
  expect(await read(new File([text], 'round.json'))).toEqual({
    ok: true,
    value: { setup, assessors: [assessor('anna')], isExample: false },
  })
})

test('everything wrong with the file is told in words, each thing once', async () => {
  const found = await read(new File(['{'], 'round.json'))
  expect(found.ok ? [] : found.faults).toEqual([expect.stringContaining('JSON')])
})

test('a file that is much too large is not read', async () => {
  const found = await read(new File([' '.repeat(5_000_001)], 'round.json'))
  expect(found).toEqual({ ok: false, faults: [da.setup.files.tooLarge] })
})

test('a file that the browser gets no access to is told, not waited for', async () => {
  const file = new File(['{}'], 'round.json')
  file.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'))
  const found = await read(file)
  expect(found.ok ? [] : found.faults).toEqual([
    expect.stringContaining('round.json kan ikke læses'),
  ])
})
