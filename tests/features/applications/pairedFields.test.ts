import { expect, test } from 'vitest'
import { pairedFields } from '~/features/applications/versions/pairedFields.ts'

const field = (key: string, text: string) => ({ key, label: `Felt ${key}`, text })

test('two versions have each field side by side, those that are gone last', () => {
  const before = [field('a', '1'), field('gone', 'x'), field('b', '2')]
  const after = [field('b', '3'), field('a', '1'), field('new', 'y')]
  expect(pairedFields(before, after)).toEqual([
    { key: 'b', label: 'Felt b', before: '2', after: '3' },
    { key: 'a', label: 'Felt a', before: '1', after: '1' },
    { key: 'new', label: 'Felt new', before: '', after: 'y' },
    { key: 'gone', label: 'Felt gone', before: 'x', after: '' },
  ])
})
