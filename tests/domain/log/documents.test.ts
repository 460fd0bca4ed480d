import { describe, expect, test } from 'vitest'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { eventToLine } from '~/domain/log/chain.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { documentBodies } from '~/domain/log/documentBodies.ts'
import { documentsAfter } from '~/domain/log/documentsAfter.ts'
import { allDocuments, documentsOf } from '~/domain/log/documentsOf.ts'
import { pinnedEvidence } from '~/domain/log/pinnedEvidence.ts'
import { ownAnswers } from '~/domain/log/workDrafts.ts'
import { settled } from '~/domain/log/Register.ts'
import { documentSchema, largestDocument } from '~/domain/model/ApplicationDocument.ts'
import { answerSchema } from '~/domain/model/Assessment.ts'
import { type Evidence, longestQuote, mostEvidence } from '~/domain/model/Evidence.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  roundCommands,
  roundLogFrom,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'
import { stateOf } from '../../support/devices.ts'
import { scoredBy } from '../../support/panelFiles.ts'

const anna = assessorId('anna')
const [one, two] = [caseNumber('20-1'), caseNumber('20-2')]
const setup = setupWith({ criteria: [{}, {}] })
const documentAt = (letter: string, fileName = `${letter}.pdf`) => ({
  sha256: letter.repeat(64),
  fileName,
  size: 1000,
  pages: 3,
})
const attaches = (letter: string, isAttached = true, to = one): Command => ({
  kind: 'attach-document',
  caseNumber: to,
  document: documentAt(letter),
  isAttached,
})
const quote: Evidence = { sha256: 'a'.repeat(64), page: 2, quote: 'Vi dækker hele landet.' }
const pins = (...evidence: readonly Evidence[]): Command => ({
  kind: 'pin-evidence',
  assessorId: anna,
  caseNumber: one,
  criterionId: criterionId('k1'),
  evidence,
})
const begun: readonly Command[] = [
  ...roundCommands(setup, [application('20-1'), application('20-2')]),
  { kind: 'record-assessor', assessor: assessor('anna') },
]

describe('[DO1] a document', () => {
  test('belongs to its application by its content, and no longer when it is taken away', () => {
    const state = roundStateFrom([...begun, attaches('b'), attaches('a'), attaches('a', true, two)])
    expect(documentsOf(state, one).map(({ sha256 }) => sha256[0])).toEqual(['a', 'b'])
    expect(documentsOf(state, two)).toEqual([documentAt('a')])
    expect(allDocuments(state)).toHaveLength(2)
    expect(decide(state, attaches('a'))).toMatchObject({ value: { drafts: [] } })
    const after = roundStateFrom([...begun, attaches('a'), attaches('a', false)])
    expect(documentsOf(after, one)).toEqual([])
    expect(decide(after, attaches('a', false))).toMatchObject({ value: { drafts: [] } })
  })

  test('of an application that is not here is refused, as is one that is too large', () => {
    const state = roundStateFrom(begun)
    expect(decide(state, attaches('a', true, caseNumber('99')))).toMatchObject({
      faults: [{ code: 'unknown-application' }],
    })
    const tooLarge = { ...documentAt('a'), size: largestDocument + 1 }
    expect(documentSchema.safeParse(tooLarge).success).toBe(false)
  })

  test('that one has taken away and another kept stands until they agree', () => {
    const start = roundLogFrom([...begun, attaches('a')])
    const away = roundLogFrom([attaches('a', false)], start, 'ida')
    const back = roundLogFrom([attaches('a', false), attaches('a')], start, 'ole')
    const merged = stateOf({ ...start, chains: new Map([...away.chains, ...back.chains]) })
    expect(documentsOf(merged, one)).toHaveLength(1)
    expect(decide(merged, attaches('a', false))).toMatchObject({ value: { drafts: [{}] } })
  })
})

test('a document that nobody had before joins those of its application', () => {
  const [event] = [...roundLogFrom([...begun, attaches('a')]).chains.values()]
    .flat()
    .filter(({ kind }) => kind === 'document-attached')
  expect(documentBodies['document-attached'].safeParse(event?.body).success).toBe(true)
  const after = documentsAfter(new Map(), event as never)
  expect(settled(after.get('a'.repeat(64)))).toEqual(documentAt('a'))
})

describe('[DO3] evidence', () => {
  const withQuote = [...begun, attaches('a'), pins(quote)]
  const handsIn: readonly Command[] = [
    ...scoredBy(anna, '20-1', [4, 3]),
    { kind: 'hand-in', assessorId: anna, caseNumbers: [one] },
  ]

  test('stands by its criterion and goes with the hand-in', () => {
    const state = roundStateFrom([...withQuote, ...handsIn])
    const answers = settled(state.applications.get(one)?.assessments.get(anna))?.answers
    expect(answers?.map(({ evidence }) => evidence)).toEqual([[quote], undefined])
  })

  test('is replaced as a whole and may be taken off', () => {
    const page = { ...quote, page: 3, quote: null }
    const state = roundStateFrom([...withQuote, pins(quote, page), pins(page)])
    expect(ownAnswers(state, anna, one)[0]?.evidence).toEqual([page])
    expect(ownAnswers(roundStateFrom([...withQuote, pins()]), anna, one)[0]).not.toHaveProperty(
      'evidence',
    )
  })

  test('that two devices have pinned apart is all kept, each place once', () => {
    const page = { ...quote, page: 3, quote: null }
    const entry = (id: string, value: readonly Evidence[]) =>
      ({ eventId: id.repeat(64), value, actor: 'anna', at: '2020-06-01T08:00:00Z' }) as never
    const register = { heads: [entry('a', [quote, page]), entry('b', [page])] }
    expect(pinnedEvidence(register)).toEqual([quote, page])
    expect(pinnedEvidence(undefined)).toEqual([])
    const many = Array.from({ length: mostEvidence }, (_, index) => ({ ...quote, page: index + 1 }))
    const full = { heads: [entry('a', many), entry('b', [{ ...quote, page: 99 }])] }
    expect(pinnedEvidence(full)).toEqual(many)
  })

  test('leaves an answer without any the same bytes as before there was evidence', () => {
    const log = roundLogFrom([...begun, attaches('a'), ...handsIn])
    const lines = [...log.chains.values()].flat().map(eventToLine)
    const [handIn] = lines.filter((line) => line.includes('assessment-handed-in'))
    expect(handIn).toContain(
      '"answers":[{"criterionId":"k1","mark":{"points":4,"state":"scored"},"remark":""},{"criterionId":"k2","mark":{"points":3,"state":"scored"},"remark":""}]',
    )
    const old = { criterionId: 'k1', mark: null, remark: '' }
    expect(canonicalJson(answerSchema.parse(old))).toBe(canonicalJson(old))
  })

  test('comes from the application’s own documents, and is bounded', () => {
    const state = roundStateFrom([...begun, attaches('a', true, two)])
    expect(decide(state, pins(quote))).toMatchObject({ faults: [{ code: 'unknown-document' }] })
    const own = roundStateFrom(withQuote)
    const tooLong = { ...quote, quote: 'x'.repeat(longestQuote + 1) }
    expect(decide(own, pins(tooLong))).toMatchObject({ faults: [{ code: 'malformed' }] })
    const tooMany = Array.from({ length: mostEvidence + 1 }, () => quote)
    expect(decide(own, pins(...tooMany))).toMatchObject({ faults: [{ code: 'malformed' }] })
  })

  test('stands as it was once the assessment is handed in', () => {
    const state = roundStateFrom([...withQuote, ...handsIn])
    expect(decide(state, pins())).toMatchObject({ faults: [{ code: 'already-handed-in' }] })
  })
})

test('[DO4] documents and evidence move no number', () => {
  const sheet = (before: readonly Command[]) =>
    sheetOf(
      roundStateFrom([
        ...begun,
        ...before,
        {
          kind: 'import-assessments',
          file: testFile,
          newAssessors: [],
          assessments: [assessed('20-1', 'anna', [4, 3]), assessed('20-2', 'anna', [2, 5])],
          panelPoints: [],
        },
      ]),
      application('20-1').areaId,
    )
  const plain = sheet([])
  expect(plain?.candidates).toHaveLength(2)
  expect(sheet([attaches('a'), pins(quote)])).toEqual(plain)
})
