import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FileFault } from '~/exchange/csv/FileFault.ts'
import { faultText } from '~/exchange/csv/faultText.ts'
import { readApplications } from '~/exchange/csv/readApplications.ts'
import { fileSetup } from '../../support/fileSetup.ts'

const folder = (outcome: string) => `fixtures/csv/${outcome}`
const filesIn = (outcome: string) =>
  readdirSync(folder(outcome)).filter((name) => name.endsWith('.csv'))
const read = (path: string) => readApplications(new Uint8Array(readFileSync(path)), fileSetup)
const sentences = (faults: readonly FileFault[]) =>
  faults.map((fault) => `${faultText(fault, 'da')}\n`).join('')

/** What stands beside a file under this ending; nothing for a file without it. */
const beside = (path: string, ending: string) => {
  const name = path.replace(/\.csv$/, ending)
  return existsSync(name) ? readFileSync(name, 'utf8') : ''
}

test.each(filesIn('accepted'))('takes in %s, warning of just what is odd', (name) => {
  const path = `${folder('accepted')}/${name}`
  const result = read(path)
  if (!result.ok) throw new Error(sentences(result.faults))
  expect(sentences(result.value.warnings)).toBe(beside(path, '.warnings.txt'))
  expect(JSON.stringify(result.value.applications)).not.toContain('\uFFFD')
})

test.each(filesIn('rejected'))('refuses %s with every fault at once', (name) => {
  const path = `${folder('rejected')}/${name}`
  const result = read(path)
  if (result.ok) throw new Error(`${name} was taken in`)
  expect(sentences(result.faults)).toBe(beside(path, '.errors.txt'))
})
