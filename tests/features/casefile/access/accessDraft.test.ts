import { describe, expect, test } from 'vitest'
import {
  type AccessDraft,
  assessorsFor,
  choicesOf,
  emptyDraft,
  foundCases,
  readRequest,
  textsFor,
} from '~/features/casefile/access/accessDraft.ts'
import { packFor } from '~/features/casefile/access/packFor.ts'
import { day } from '../../../support/acts.ts'
import { fullAccessRound } from '../../../support/accessRounds.ts'
import { areaId, assessorId, caseNumber } from '../../../support/builders.ts'

const { state, log } = fullAccessRound()
const party = { kind: 'party', caseNumber: caseNumber('20-1') } as const
const anyone = { kind: 'anyone' } as const
const draft = (changes: Partial<AccessDraft>): AccessDraft => ({
  ...emptyDraft,
  ...party,
  requester: ' Advokat Lind ',
  date: '2020-11-02',
  ...changes,
})
const request = (changes: Partial<AccessDraft> = {}) => {
  const read = readRequest(draft(changes))
  if (!('target' in read)) throw new Error(JSON.stringify(read))
  return read
}

describe('the request', () => {
  test('names every field that lacks something', () => {
    expect(readRequest(emptyDraft)).toEqual(['kind', 'requester', 'date'])
    expect(readRequest(draft({ caseNumber: null, requester: ' ' }))).toEqual(['case', 'requester'])
    expect(readRequest(draft({ date: '20-11-02' }))).toEqual(['date'])
  })

  test('is read with its words trimmed', () => {
    expect(request()).toEqual({ target: party, requester: 'Advokat Lind', date: '2020-11-02' })
    expect(request({ kind: 'anyone', caseNumber: null }).target).toEqual(anyone)
  })

  test('finds an application by a part of its name or its number', () => {
    expect(foundCases(state, 'zq2NAVN').map(({ caseNumber }) => caseNumber)).toEqual(['20-3'])
    expect(foundCases(state, '20-4')).toHaveLength(1)
    expect(foundCases(state, '')).toHaveLength(4)
  })
})

describe('what goes along', () => {
  test('is asked of the people of the case, or of the whole round', () => {
    expect(assessorsFor(state, party)).toEqual(['ane', 'bo', 'ib'])
    expect(assessorsFor(state, anyone)).toEqual(['ane', 'bo', 'ib'])
  })

  test('takes the basis of a text from its area, and says nothing of a text nobody chose', () => {
    const list = textsFor(state, log, anyone)
    const [inEnergi] = list.filter((text) => text.areaId === areaId('energi'))
    const [inLyd] = list.filter((text) => text.areaId === areaId('lyd'))
    const choices = choicesOf(
      draft({
        texts: new Map([
          [inEnergi?.key ?? '', false],
          [inLyd?.key ?? '', true],
        ]),
        bases: new Map([[areaId('energi'), '§ 30']]),
      }),
      list,
    )
    expect([...choices.texts]).toEqual([
      [inEnergi?.key, { isIncluded: false, basis: '§ 30' }],
      [inLyd?.key, { isIncluded: true, basis: '' }],
    ])
  })
})

describe('the pack', () => {
  test('[AX1] comes with what the log will say of it', () => {
    const choices = choicesOf(
      draft({ names: new Map([[assessorId('bo'), ' § 15 b ']]) }),
      textsFor(state, log, party),
    )
    const made = packFor(state, log, request(), choices)
    expect(made.ok && made.value.given).toEqual({
      kind: 'party',
      caseNumber: '20-1',
      requester: 'Advokat Lind',
      date: day('2020-11-02'),
      leftOut: [{ assessorId: 'bo', basis: '§ 15 b' }],
    })
    expect(made.ok && made.value.pack.kind).toBe('party')
  })

  test('[AX6] for anyone waits until every text is decided on', () => {
    const list = textsFor(state, log, anyone)
    const asked = { ...request(), target: anyone }
    const waiting = packFor(state, log, asked, choicesOf(draft({}), list))
    expect(waiting.ok || waiting.faults.length).toBe(list.length)
    const texts = new Map(list.map(({ key }) => [key, true]))
    expect(packFor(state, log, asked, choicesOf(draft({ texts }), list)).ok).toBe(true)
  })
})
