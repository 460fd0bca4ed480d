import { describe, expect, test } from 'vitest'
import { attachRow, standingsOf } from '~/features/documents/AttachRow.ts'
import {
  application,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const cases = ['20-1', '20-2'].map(caseNumber)
const state = roundStateFrom([
  ...roundCommands(setupWith(), [application('20-1'), application('20-2')]),
  {
    kind: 'attach-document',
    caseNumber: caseNumber('20-1'),
    document: { sha256: 'a'.repeat(64), fileName: '20-1.pdf', size: 5, pages: null },
    isAttached: true,
  },
])
const looked = (letter: string) => ({ sha256: letter.repeat(64), size: 5, isEncrypted: false })
const rowOf = (path: string, outcome: Parameters<typeof attachRow>[1]) =>
  attachRow({ file: new File(['%PDF-'], path), path }, outcome, cases)

const held = new Set(['a'.repeat(64)])

describe('[DO2] files to be attached', () => {
  test('stand as what would happen to each', () => {
    const rows = [
      rowOf('20-1 igen.pdf', looked('a')),
      rowOf('20-2.pdf', looked('a')),
      rowOf('20-2 kopi.pdf', looked('a')),
      rowOf('budget.pdf', looked('b')),
      rowOf('20-1.docx', { code: 'not-pdf' }),
    ]
    expect([...standingsOf(state, rows, held).values()]).toEqual([
      'exists',
      'ready',
      'twin',
      'unmatched',
      'faulty',
    ])
    expect(rows.map((row) => row.caseNumber)).toEqual(['20-1', '20-2', '20-2', null, null])
  })

  test('that this computer has lost can be added again', () => {
    const row = rowOf('20-1 igen.pdf', looked('a'))
    expect([...standingsOf(state, [row], new Set()).values()]).toEqual(['ready'])
  })

  test('can be put where their name does not say', () => {
    const row = { ...rowOf('budget.pdf', looked('b')), caseNumber: caseNumber('20-2') }
    expect([...standingsOf(state, [row], held).values()]).toEqual(['ready'])
  })
})
