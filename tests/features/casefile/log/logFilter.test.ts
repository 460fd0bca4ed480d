import { describe, expect, test } from 'vitest'
import { addressIn, casefileHref } from '~/features/casefile/CasefileAddress.ts'
import { filterIn } from '~/features/casefile/log/logFilter.ts'
import { testRound } from '../../../support/builders.ts'
import { stateAfter } from '../../../support/acts.ts'

const state = stateAfter()
const named = (ansoegning: string) => [...(filterIn({ ansoegning }, state).applications ?? [])]

describe('what an address narrows the log to', () => {
  test('is one application by its number, else all whose number or name holds the words', () => {
    expect(named('20-9')).toEqual(['20-9'])
    expect(named('20-')).toEqual(['20-9', '20-10'])
    expect(named('forening 20-1')).toEqual(['20-10'])
    expect(named('ukendt')).toEqual([])
    expect(filterIn({}, state).applications).toBeNull()
  })

  test('is a topic or a kind, and nothing where it is neither', () => {
    expect(filterIn({ emne: 'habilitet' }, state)).toMatchObject({ topic: 'habilitet', kind: null })
    expect(filterIn({ emne: 'file-sent' }, state)).toMatchObject({ topic: null, kind: 'file-sent' })
    expect(filterIn({ emne: 'toString' }, state)).toMatchObject({ topic: null, kind: null })
  })
})

test('a link keeps as text what looks like a number, and leaves out what is empty', () => {
  const href = casefileHref(testRound, { ansoegning: '123', soeg: 'ø & å', person: '' })
  const search = new URLSearchParams(href.split('?')[1])
  expect([...search]).toEqual([
    ['ansoegning', '"123"'],
    ['soeg', 'ø & å'],
  ])
  expect(addressIn({ ansoegning: 123, soeg: 'x', other: 'y', person: null })).toEqual({
    ansoegning: '123',
    soeg: 'x',
  })
})
