import { expect, test } from 'vitest'
import { changeCount } from '~/features/setup/changeCount.ts'
import { draftOf } from '~/features/setup/SetupDraft.ts'
import { withMoved, withoutRow, withRow } from '~/features/setup/rows.ts'
import { setupWith } from '../../support/builders.ts'

const draft = draftOf(setupWith())

test('a draft that nobody has touched has no changes', () => {
  expect(changeCount(draft, draftOf(setupWith()))).toBe(0)
})

test('each field counts once, however much is typed in it', () => {
  const criteria = withRow(draft.criteria, 'k1', { weight: { typed: 'tyve' }, threshold: 2 })
  expect(changeCount(draft, { ...draft, title: 'Ny', criteria })).toBe(3)
})

test('a row that came or went is one change, and so is a new order', () => {
  expect(changeCount(draft, { ...draft, areas: withoutRow(draft.areas, 'energi') })).toBe(1)
  expect(changeCount(draft, { ...draft, areas: withMoved(draft.areas, 2, 0) })).toBe(1)
  const both = withoutRow(withMoved(draft.areas, 2, 0), 'energi')
  expect(changeCount(draft, { ...draft, areas: both })).toBe(2)
})

test('what is typed back is no change', () => {
  const there = withRow(draft.areas, 'lyd', { kind: 'open' })
  expect(changeCount(draft, { ...draft, areas: there })).toBe(1)
  const back = withRow(there, 'lyd', { kind: 'emerging' })
  expect(changeCount(draft, { ...draft, areas: back })).toBe(0)
})
