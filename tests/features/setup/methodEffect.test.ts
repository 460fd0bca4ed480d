import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { methodEffect } from '~/features/setup/methodEffect.ts'
import { withSetup } from '~/features/setup/withSetup.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const setup = setupWith({ criteria: [{ weight: 700 }, { weight: 300 }] })
const commands = [
  ...roundCommands(
    setup,
    [application('1'), application('2'), application('3', { areaId: 'lyd' })],
    [assessed('1', 'anna', [5, 2]), assessed('2', 'anna', [2, 5]), assessed('3', 'anna', [3, 3])],
  ),
]
const state = roundStateFrom(commands)
const turned = setupWith({ criteria: [{ weight: 300 }, { weight: 700 }] })
const effectOf = (from: typeof state, to: typeof setup) =>
  methodEffect(allSheets(from), allSheets(withSetup(from, to)))

test('weights turned round show who would be suggested instead, and who moves', () => {
  const [energi, ...others] = effectOf(state, turned).areas
  expect(energi?.suggested).toEqual({ before: ['Forening 1'], after: ['Forening 2'] })
  expect(energi?.ranks).toEqual([
    { applicant: 'Forening 2', before: 2, after: 1 },
    { applicant: 'Forening 1', before: 1, after: 2 },
  ])
  expect(others).toEqual([])
})

test('a change that moves nothing shows no area', () => {
  expect(effectOf(state, { ...setup, title: 'Andet navn' })).toEqual({ areas: [], stale: [] })
})

test('an application that would leave the ranking is among those that move', () => {
  const strict = setupWith({ criteria: [{ weight: 700, threshold: 4 }, { weight: 300 }] })
  const effect = effectOf(state, strict).areas
  expect(effect.find((area) => area.areaId === areaId('lyd'))?.ranks).toEqual([
    { applicant: 'Forening 3', before: 1, after: null },
  ])
})

test('a decision that would rest on another ranking is told', () => {
  const digest = allSheets(state).find(({ area }) => area.id === areaId('energi'))?.digest ?? ''
  const decided = roundStateFrom([
    ...commands,
    {
      kind: 'decide-area',
      areaId: areaId('energi'),
      choice: 'suggested',
      caseNumbers: [caseNumber('1')],
      category: null,
      reason: null,
      digest,
    },
  ])
  expect(effectOf(decided, turned).stale).toEqual([{ da: 'energi', en: null }])
})
