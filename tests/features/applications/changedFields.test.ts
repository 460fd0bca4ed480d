import { describe, expect, test } from 'vitest'
import { applicationFields } from '~/features/applications/applicationFields.ts'
import { changedFields, excerptOf } from '~/features/applications/changedFields.ts'
import { rivalFields } from '~/features/applications/rivalFields.ts'
import { da } from '~/i18n/da.ts'
import { application, type PlainApplication, setupWith } from '../../support/builders.ts'

const context = { setup: setupWith(), messages: da, language: 'da' } as const
const fieldsOf = (changes: PlainApplication) =>
  applicationFields(application('1', changes), context)

describe('two versions of an application', () => {
  test('differ in the fields that say something else, also where one says nothing', () => {
    const before = fieldsOf({ cvr: null, texts: [{ heading: 'Mål', text: 'Gammelt' }] })
    const after = fieldsOf({
      branches: ['Odense', 'Vejle'],
      board: ['Anne Holm'],
      texts: [{ heading: 'Vej', text: 'Ny' }],
    })
    expect(changedFields(before, after)).toEqual([
      { label: 'CVR-nummer', before: '', after: '13748136' },
      { label: 'Afdelinger', before: '', after: 'Odense, Vejle' },
      { label: 'Bestyrelse', before: '', after: 'Anne Holm' },
      { label: 'Vej', before: '', after: 'Ny' },
      { label: 'Mål', before: 'Gammelt', after: '' },
    ])
  })

  test('differ by the second they were handed in', () => {
    const [change] = changedFields(
      fieldsOf({ submittedAt: '2026-03-02T09:00:00Z' }),
      fieldsOf({ submittedAt: '2026-03-02T09:00:01Z' }),
    )
    expect(change).toEqual({
      label: 'Indsendt',
      before: '2. marts 2026 kl. 10.00',
      after: '2. marts 2026 kl. 10.00.01',
    })
  })

  test('are laid side by side where they disagree, and only there', () => {
    const versions = [fieldsOf({ title: 'A' }), fieldsOf({ title: 'B', cvr: null })]
    expect(rivalFields(versions)).toEqual([
      { key: 'title', label: 'Titel', texts: ['A', 'B'] },
      { key: 'cvr', label: 'CVR-nummer', texts: ['13748136', ''] },
    ])
  })
})

test('a long text is cut to where it begins to differ', () => {
  const start = 'a'.repeat(5_000)
  const [before, after] = excerptOf({ label: '', before: `${start}før`, after: `${start}efter` })
  expect(before).toBe(`…${'a'.repeat(40)}før`)
  expect(after).toBe(`…${'a'.repeat(40)}efter`)
})
