import { describe, expect, test } from 'vitest'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import {
  draftOf,
  emptyDraft,
  type ApplicationDraft,
} from '~/features/applications/applicationDraft.ts'
import { readDraft } from '~/features/applications/readDraft.ts'
import { da } from '~/i18n/da.ts'
import { draftSentence } from '~/features/applications/faultSentence.ts'
import { application, areaId, setupWith } from '../../support/builders.ts'

const { setup, applications } = exampleRound

const typed = (changes: Partial<ApplicationDraft>) =>
  readDraft(
    {
      ...emptyDraft(areaId('energi')),
      caseNumber: '20-1',
      title: 'Titel',
      applicant: 'Forening',
      ...changes,
    },
    {
      setup: setupWith({ funders: [{ id: 'ufm', frames: { 2021: 1, 2022: 1 } }] }),
      original: null,
      takenNumbers: new Set(['20-2']),
    },
  )

const codeOf = (changes: Partial<ApplicationDraft>, key: string) =>
  typed(changes).faults.get(key)?.code

describe('an application in the form', () => {
  test.each(applications)('is unchanged when nothing is typed: $caseNumber', (original) => {
    const read = readDraft(draftOf(original), { setup, original, takenNumbers: new Set() })
    expect(read.application).toEqual(original)
  })

  test('keeps the order its amounts were recorded in, so that saving it is no change', () => {
    const amounts = [...applications[0]!.amounts].toReversed()
    const original = { ...applications[0]!, amounts }
    const read = readDraft(draftOf(original), { setup, original, takenNumbers: new Set() })
    expect(read.application?.amounts).toEqual(amounts)
  })

  test('keeps a moment of submission in the hour that summer time shows twice', () => {
    const original = application('1', { submittedAt: '2020-10-25T01:30:00Z' })
    const around = { setup: setupWith(), original, takenNumbers: new Set<string>() }
    expect(readDraft(draftOf(original), around).application).toEqual(original)
  })

  test('needs number, area, title and applicant, and nothing else', () => {
    const empty = typed({ caseNumber: '', title: ' ', applicant: '', areaId: null })
    expect([...empty.faults.keys()].toSorted()).toEqual([
      'applicant',
      'areaId',
      'caseNumber',
      'title',
    ])
    expect(empty.application).toBeNull()
    expect(typed({}).application).toMatchObject({ caseNumber: '20-1', cvr: null, amounts: [] })
  })

  test('is told the same as a file: number, moment, amount and length', () => {
    expect(codeOf({ cvr: '1234567' }, 'cvr')).toBe('cvr-length')
    expect(codeOf({ cvr: '12345678' }, 'cvr')).toBe('cvr-checksum')
    expect(codeOf({ submittedAt: '05/06/2020' }, 'submittedAt')).toBe('date-ambiguous')
    expect(codeOf({ amounts: { ufm_2021: '12.5' } }, 'amount:ufm_2021')).toBe('amount-unreadable')
    expect(codeOf({ title: 'x'.repeat(501) }, 'title')).toBe('text-too-long')
    expect(codeOf({ summary: 'x'.repeat(20_001) }, 'summary')).toBe('text-too-long')
  })

  test('may not take the number of another', () => {
    expect(codeOf({ caseNumber: ' 20-2 ' }, 'caseNumber')).toBe('case-taken')
  })

  test('with texts too large for one event is refused as a whole', () => {
    const texts = [1, 2, 3].map((n) => ({ heading: `H${n}`, text: 'æ'.repeat(9_900) }))
    expect(codeOf({ texts }, 'whole')).toBe('record-too-large')
  })

  test('has one heading once, and leaves out a text that is empty', () => {
    const twice = [
      { heading: 'Mål', text: 'a' },
      { heading: 'Mål', text: 'b' },
    ]
    expect(codeOf({ texts: twice }, 'heading:1')).toBe('heading-twice')
    const texts = [
      { heading: '', text: '' },
      { heading: 'Mål', text: 'Vi vil.' },
    ]
    expect(typed({ texts }).application?.texts).toEqual([{ heading: 'Mål', text: 'Vi vil.' }])
  })

  test('is warned of unknown municipalities and CPR numbers, and may be saved all the same', () => {
    const read = typed({
      headquarters: 'Atlantis',
      branches: 'Aarhus, Utopia',
      summary: '010203-1234',
    })
    expect(read.application?.branches).toEqual(['Aarhus', 'Utopia'])
    expect([...read.warnings.keys()]).toEqual(['headquarters', 'branches', 'summary'])
    expect(draftSentence(read.warnings.get('branches'), da, 'da')).toContain('«Utopia»')
    expect(draftSentence(read.warnings.get('summary'), da, 'da')).toContain('hændelsesloggen')
  })

  test('reads board and partners as lists of names, and no name at all as nothing stated', () => {
    const read = typed({ board: 'Anne Holm, Bo Friis\nCarl', partners: ' , ' })
    expect(read.application?.board).toEqual(['Anne Holm', 'Bo Friis', 'Carl'])
    expect(read.application).not.toHaveProperty('partners')
    expect([...read.warnings.keys()]).toEqual([])
  })

  test('loses what nobody can see', () => {
    expect(typed({ title: ' Ti\u200btel\u00a0' }).application?.title).toBe('Titel')
  })
})
