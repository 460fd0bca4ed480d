import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command, FileContent } from '~/domain/log/Command.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { documentsDigest } from '~/domain/log/documentsDigest.ts'
import { decide } from '~/domain/log/decide.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import { settled } from '~/domain/log/Register.ts'
import type { UnsentFile } from '~/domain/panel/briefOf.ts'
import { documentsAwaited } from '~/domain/panel/documentsAwaited.ts'
import { type DocumentFile, splitBrief } from '~/domain/panel/splitBrief.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundLogFrom,
  setupWith,
  testRound,
} from '../../support/builders.ts'
import { stateOf } from '../../support/devices.ts'

const anne = assessorId('Anne')
const sizeOf = (value: unknown) => new TextEncoder().encode(canonicalJson(value)).length

/** A brief of applications whose texts have so many characters; none for 0. */
const briefWith = (lengths: readonly number[], letter = 'æ'): UnsentFile => ({
  file: {
    fileKind: 'brief',
    roundId: testRound,
    roundTitle: 'Prøverunde',
    isExample: false,
    assessorId: anne,
    contact: { name: 'Sagsbehandler Eksempel', phone: '12 34 56 78', mail: null },
    roundKey: { keyId: 'nogle', publicKey: 'offentlig' },
    invitation: { id: 'invitation', secret: 'hemmelighed' },
    dueAt: null,
  },
  assessor: assessor('Anne'),
  applicants: [],
  setup: setupWith({ criteria: [{}, {}] }),
  setupReason: null,
  applications: lengths.map((length, index) =>
    application(`20-${index + 1}`, {
      texts: length === 0 ? [] : [{ heading: 'Plan', text: letter.repeat(length) }],
    }),
  ),
})

const contentOf = (brief: UnsentFile): FileContent => ({
  ...brief,
  file: { ...brief.file, digest: digestOf(canonicalJson(brief)) },
})
const opens = (brief: UnsentFile): Command => ({ kind: 'open-file', ...contentOf(brief) })
const opensDocuments = ({ documents }: DocumentFile, by = anne): Command => ({
  kind: 'open-documents',
  assessorId: by,
  documents,
})
const deviceWith = (...commands: readonly Command[]) => stateOf(roundLogFrom(commands))
const textsIn = (state: RoundState, number: string) =>
  settled(state.applications.get(caseNumber(number))?.record)?.texts

describe('[PA4] a brief above the limit', () => {
  test('without texts there is nothing to go beside it', () => {
    const unsent = briefWith([0, 0])
    expect(splitBrief(unsent, 1)).toEqual({ brief: unsent, documentFiles: [] })
  })

  test('leaves its texts to numbered files, whole and in the order of the applications', () => {
    const { brief, documentFiles } = splitBrief(briefWith([10_000, 0, 10_000, 10_000]), 50_000)
    expect(brief.applications.map(({ texts }) => texts)).toEqual([[], [], [], []])
    expect(
      documentFiles.map(({ number, of, documents }) => [number, of, documents.length]),
    ).toEqual([
      [1, 2, 2],
      [2, 2, 1],
    ])
    expect(brief.file.beside?.map(({ caseNumbers }) => caseNumbers)).toEqual([
      ['20-1', '20-3'],
      ['20-4'],
    ])
    expect(brief.file.beside?.map(({ digest }) => digest)).toEqual(
      documentFiles.map(({ documents }) => documentsDigest(documents)),
    )
  })

  test('parts no text: one that is larger than the limit makes a file that is', () => {
    const { documentFiles } = splitBrief(briefWith([2000, 19_000, 2000]), 20_000)
    expect(
      documentFiles.map(({ documents }) => documents.map(({ texts }) => texts.length)),
    ).toEqual([[1], [1], [1]])
  })

  test('every text is in exactly one file, and no file is too large but by one text alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 30 }),
        fc.integer({ min: 9000, max: 60_000 }),
        (lengths, limit) => {
          const unsent = briefWith(lengths)
          const { brief, documentFiles } = splitBrief(unsent, limit)
          const carried = new Map(
            documentFiles.flatMap(({ documents }) =>
              documents.map(({ caseNumber: number, texts }) => [number, texts] as const),
            ),
          )
          const whole = brief.applications.map((each) => ({
            ...each,
            texts: carried.get(each.caseNumber) ?? each.texts,
          }))
          expect(whole).toEqual(unsent.applications)
          expect(documentFiles.flatMap(({ documents }) => documents)).toHaveLength(carried.size)
          for (const file of documentFiles) {
            expect(file.documents.length === 1 || sizeOf(file) <= limit).toBe(true)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('[PA4] document files on a device', () => {
  const unsent = briefWith([10_000, 10_000, 10_000, 10_000, 10_000])
  const { brief, documentFiles } = splitBrief(unsent, 50_000)
  const whole = deviceWith(opens(brief), ...documentFiles.map((file) => opensDocuments(file)))

  test('in any order and more than once they come to the same', () => {
    expect(documentFiles).toHaveLength(3)
    expect(documentsAwaited(whole)).toEqual({ all: 3, missing: [], numberOf: new Map() })
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...documentFiles, ...documentFiles], { minLength: 6 }),
        (files) => {
          const state = deviceWith(opens(brief), ...files.map((file) => opensDocuments(file)))
          for (const { caseNumber: number, texts } of unsent.applications) {
            expect(textsIn(state, number)).toEqual(texts)
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  test('it is said which are missing, and in which an application’s text is', () => {
    const [, second] = documentFiles
    if (!second) throw new Error('there is no second file')
    const awaited = documentsAwaited(deviceWith(opens(brief), opensDocuments(second)))
    expect(awaited.all).toBe(3)
    expect(awaited.missing).toEqual([1, 3])
    expect(Object.fromEntries(awaited.numberOf)).toEqual({ '20-1': 1, '20-2': 1, '20-5': 3 })
  })

  test('without its brief, of another brief or for somebody else they are refused', () => {
    const [first] = documentFiles
    if (!first) throw new Error('there is no file')
    expect(decide(emptyState, opensDocuments(first))).toMatchObject({
      faults: [{ code: 'no-brief' }],
    })
    const other = splitBrief(briefWith([10_000, 10_000, 10_000], 'ø'), 50_000)
    expect(decide(deviceWith(opens(other.brief)), opensDocuments(first))).toMatchObject({
      faults: [{ code: 'other-documents' }],
    })
    expect(decide(deviceWith(opens(brief)), opensDocuments(first, assessorId('Bo')))).toMatchObject(
      { faults: [{ code: 'other-assessor' }] },
    )
    expect(decide(deviceWith(opens(unsent)), opensDocuments(first))).toMatchObject({
      faults: [{ code: 'other-documents' }],
    })
  })

  test('points may be given before they come, and stay when they do', () => {
    const scores: Command = {
      kind: 'give-point',
      assessorId: anne,
      caseNumber: caseNumber('20-1'),
      criterionId: criterionId('k1'),
      mark: markOf(4),
    }
    const scored = deviceWith(opens(brief), scores)
    const work = (state: RoundState) =>
      state.applications.get(caseNumber('20-1'))?.work.get(anne)?.marks
    expect(work(scored)?.size).toBe(1)
    const after = deviceWith(
      opens(brief),
      scores,
      ...documentFiles.map((file) => opensDocuments(file)),
    )
    expect(work(after)?.size).toBe(1)
    expect(documentsAwaited(after).missing).toEqual([])
  })

  test('a newer brief asks again only for the files whose texts are not here already', () => {
    const changed = briefWith([10_000, 10_000, 10_000, 10_000, 9000])
    const newer = splitBrief(changed, 50_000)
    const state = deviceWith(
      opens(brief),
      ...documentFiles.map((file) => opensDocuments(file)),
      opens(newer.brief),
    )
    expect(documentsAwaited(state)).toMatchObject({ all: 3, missing: [3] })
    expect(textsIn(state, '20-1')).toEqual(changed.applications[0]?.texts)
    expect(textsIn(state, '20-5')).toEqual([])
  })
})
