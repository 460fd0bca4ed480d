import { expect, test } from 'vitest'
import type { Assessor } from '~/domain/model/Assessor.ts'
import { registered } from '~/features/panel/registered.ts'
import { versionChoice } from '~/features/panel/versionChoice.ts'
import { assessor, assessorId } from '../../support/builders.ts'
import { acted, commonStart, merged, stateOf } from '../../support/devices.ts'

const record = (title: string) =>
  ({ kind: 'record-assessor', assessor: assessor('Anne', { title }) }) as const

/** Two case officers, each on their own device, have set the same person in their own way. */
function disputed(second: Parameters<typeof acted>[1]) {
  const [one, other] = [
    acted(commonStart, record('Professor'), 'one'),
    acted(commonStart, second, 'other'),
  ]
  return merged(one, other.chains.values())
}

const anneIn = (log: typeof commonStart) =>
  registered(stateOf(log).assessors).find(({ id }) => id === 'Anne')

const chosen = (log: typeof commonStart, version: Assessor | null) =>
  versionChoice('assessor', assessor('Anne', { title: 'Professor' }), version).reduce(
    (so, command) => acted(so, command, 'one'),
    log,
  )

test('two versions of a person stand until one is chosen', () => {
  const log = disputed(record('Lektor'))
  expect(anneIn(log)?.heads.map(({ value }) => value?.title)).toEqual(['Professor', 'Lektor'])
  const after = anneIn(chosen(log, assessor('Anne', { title: 'Lektor' })))
  expect(after?.heads.map(({ value }) => value?.title)).toEqual(['Lektor'])
})

test('a version in which the person is removed may be chosen as well', () => {
  const log = disputed({ kind: 'remove-assessor', assessorId: assessorId('Anne') })
  expect(anneIn(log)?.heads).toHaveLength(2)
  expect(anneIn(chosen(log, null))).toBeUndefined()
})
