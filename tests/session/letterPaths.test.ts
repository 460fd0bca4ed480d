import { expect, test } from 'vitest'
import type { LetterKind } from '~/domain/dossier/letters/Letter.ts'
import { letterKindAt, letterPaths } from '~/session/letterPaths.ts'
import { funderId } from '../support/acts.ts'
import { caseNumber, testRound } from '../support/builders.ts'

test.each([
  ['hearing', null],
  ['rejection', null],
  ['refusal', null],
  ['funder-refusal', 'deb'],
  ['commitment', 'ufm'],
] as const)('the address of a %s leads back to it', (kind: LetterKind, funder) => {
  const path = letterPaths.letter(testRound, {
    kind,
    caseNumber: caseNumber('20/1 å'),
    funderId: funder === null ? null : funderId(funder),
  })
  const [page = '', search = ''] = path.split('?')
  const parts = page.split('/')
  expect(parts.slice(0, 4)).toEqual(['#', 'runde', testRound, 'breve'])
  expect(decodeURIComponent(parts[4] ?? '')).toBe('20/1 å')
  expect(new URLSearchParams(search).get('bevillingsgiver')).toBe(funder)
  expect(letterKindAt(parts[5] ?? '', search !== '')).toBe(kind)
})

test('an address that names no letter leads to none', () => {
  expect(letterKindAt('brev', false)).toBeUndefined()
})
