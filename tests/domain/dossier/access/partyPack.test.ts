import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noChoices } from '~/domain/dossier/access/AccessText.ts'
import { partyPack } from '~/domain/dossier/access/partyPack.ts'
import { partyTexts } from '~/domain/dossier/access/partyTexts.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { SupplementId } from '~/domain/model/ids.ts'
import {
  anyAccessRound,
  fullAccessRound,
  markedWord,
  wordsOfOthers,
} from '../../../support/accessRounds.ts'
import { condition, day, heard } from '../../../support/acts.ts'
import { assessorId, caseNumber, roundLogFrom } from '../../../support/builders.ts'

const jsonOf = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))

const round = fullAccessRound()
const packOf = (number: string, choices = noChoices) => {
  const pack = partyPack(round.state, round.log, caseNumber(number), choices)
  if (!pack.ok) throw new Error(JSON.stringify(pack.faults))
  return pack.value
}

describe('a party’s pack', () => {
  test('[AX2] holds the party’s own case', () => {
    const pack = packOf('20-1')
    expect(pack).toMatchObject({ rank: 1, ranked: 1, state: 'ranked' })
    expect(pack.application.applicant).toBe('Foreningen Zq0navn')
    expect(pack.people.map(({ name }) => name)).toEqual(['Ane Ahorn', 'Bo Birk', 'Ib Ibsen'])
    expect(pack.assessments.map(({ answers }) => answers[0]?.remark)).toEqual([
      `Stærk på ${markedWord(0, 'remark')}0`,
      `Stærk på ${markedWord(0, 'remark')}1`,
    ])
    const text = jsonOf(pack)
    for (const field of ['summary', 'board', 'pdf', 'panel', 'answer', 'condition', 'supplement']) {
      expect(text).toContain(markedWord(0, field))
    }
    expect(pack.history.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['application-recorded', 'assessment-entered', 'area-appointed']),
    )
    expect(pack.history.some(({ kind }) => kind === 'declaration-entered')).toBe(true)
  })

  test('[AX2] a text that names another is left out whole, whatever is chosen', () => {
    const texts = partyTexts(round.state, round.log, caseNumber('20-1'))
    const barred = texts.filter((text) => text.namesOthers).map(({ kind }) => kind)
    expect(barred.toSorted()).toEqual(['decision', 'discussion', 'hearing-grounds'])
    const all = new Map(texts.map(({ key }) => [key, { isIncluded: true, basis: '' }]))
    const pack = packOf('20-1', { assessors: new Map(), texts: all })
    expect(pack.decision).toMatchObject({ isChosen: true, reason: null })
    expect(pack.discussion).toEqual({ note: null, minority: 'Et mindretal ville vente.' })
    expect(pack.leftOut).toContainEqual({
      what: expect.objectContaining({ kind: 'text', text: 'decision' }),
      rule: 'AX2',
      basis: null,
    })
    expect(pack.leftOut[0]).toEqual({
      what: { kind: 'others', count: 3 },
      rule: 'AX2',
      basis: null,
    })
  })

  test('[AX2] the appointed stands by name in the pack of one who was not', () => {
    const pack = packOf('20-3')
    expect(pack.appointment).toMatchObject({ names: ['Foreningen Zq0navn'], isOwn: false })
    expect(wordsOfOthers(jsonOf(pack), '20-3', round)).toEqual([])
  })

  test('[AX2] nothing of another applicant’s slips in, whatever the round', () => {
    fc.assert(
      fc.property(anyAccessRound, (any) => {
        for (const { number } of any.cases) {
          const pack = partyPack(any.state, any.log, caseNumber(number), noChoices)
          if (!pack.ok) throw new Error(JSON.stringify(pack.faults))
          expect(wordsOfOthers(jsonOf(pack.value), number, any)).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })

  test('[AX3] a name is left out on a written basis alone, and from every text', () => {
    const leaveOut = (basis: string) =>
      partyPack(round.state, round.log, caseNumber('20-1'), {
        ...noChoices,
        assessors: new Map([[assessorId('ane'), basis]]),
      })
    expect(leaveOut('  ')).toMatchObject({
      ok: false,
      faults: [{ code: 'basis-missing', subject: 'ane' }],
    })
    const pack = leaveOut('Forvaltningslovens § 15 b')
    expect(pack.ok && pack.value.people[0]).toEqual({
      id: 'ane',
      number: 1,
      name: null,
      title: null,
      organisation: null,
      competence: null,
    })
    expect(pack.ok && pack.value.leftOut).toContainEqual({
      what: { kind: 'assessor', person: 1 },
      rule: 'AX3',
      basis: 'Forvaltningslovens § 15 b',
    })
    expect(jsonOf(pack)).not.toContain('Ane Ahorn')
  })

  test('[AX2] [AX3] what was laid before a party, supplements, conditions and bases are gone through', () => {
    const rival = 'Foreningen Zq1navns ansøgning'
    const { log } = round
    const said = (text: string): Command[] => [
      heard(['20-1'], {
        standing: 'sent',
        what: text,
        sentOn: day('2020-07-01'),
        due: day('2020-07-15'),
      }),
      {
        kind: 'record-supplement',
        supplement: {
          supplementId: 'supplement00000009' as SupplementId,
          caseNumber: caseNumber('20-1'),
          text,
          receivedOn: day('2020-07-12'),
          isRead: true,
        },
      },
      {
        kind: 'record-condition',
        condition: condition('vilkaar9', { caseNumber: caseNumber('20-1'), text }),
      },
    ]
    const packAfter = (text: string) => {
      const longer = roundLogFrom(said(text), log)
      const pack = partyPack(fold(foldOrder(longer)), longer, caseNumber('20-1'), {
        texts: new Map([
          [`panel-remark:20-1:k1`, { isIncluded: false, basis: `§ 15, jf. ${text}` }],
        ]),
        assessors: new Map([[assessorId('ane'), `§ 15 b, for ${text}`]]),
      })
      if (!pack.ok) throw new Error(JSON.stringify(pack.faults))
      return pack.value
    }
    const others = packAfter(rival)
    expect(others.hearing).toMatchObject({ what: '[…]' })
    expect(others.supplements.at(-1)?.text).toBe('[…]')
    expect(others.conditions.at(-1)?.text).toBe('[…]')
    expect(jsonOf(others)).not.toContain('Zq1navn')
    const barred = others.leftOut.filter(({ what }) => what.kind === 'text').map(({ what }) => what)
    expect(barred).toEqual(
      expect.arrayContaining(
        ['hearing-laid', 'supplement', 'condition'].map((text) =>
          expect.objectContaining({ kind: 'text', text, caseNumber: '20-1' }),
        ),
      ),
    )
    const own = packAfter('Ane Ahorns notat')
    expect(own.hearing).toMatchObject({ what: '[…] notat' })
    expect(own.conditions.at(-1)?.text).toBe('[…] notat')
    expect(jsonOf(own)).not.toContain('Ahorn')
    expect(own.leftOut.map(({ basis }) => basis)).toContain('§ 15 b, for […] notat')
  })

  test('[AX4] tells what was ruled and the number of the ground, without a word of it', () => {
    const pack = packOf('20-1')
    expect(pack.habilitet.find(({ person }) => person === 3)).toEqual({
      person: 3,
      standing: 'recused',
      grounds: [2],
    })
    expect(jsonOf(pack)).not.toContain(markedWord(0, 'ground"'))
    expect(jsonOf(pack)).not.toContain(markedWord(0, 'ruling'))
    expect(pack.leftOut).toContainEqual({
      what: { kind: 'grounds', person: 3 },
      rule: 'AX4',
      basis: null,
    })
  })

  test('[AX5] lists an assessment that was not handed in, and holds nothing of it', () => {
    const pack = packOf('20-1')
    expect(pack.assessments.map(({ person }) => person)).toEqual([1, 2])
    expect(pack.leftOut).toContainEqual({
      what: { kind: 'unfinished', person: 3 },
      rule: 'AX5',
      basis: null,
    })
  })

  test('[AX7] a text a person leaves out needs a basis, and is listed with it', () => {
    const [text] = partyTexts(round.state, round.log, caseNumber('20-1')).filter(
      ({ kind }) => kind === 'remark',
    )
    const without = (basis: string) =>
      partyPack(round.state, round.log, caseNumber('20-1'), {
        ...noChoices,
        texts: new Map([[text?.key ?? '', { isIncluded: false, basis }]]),
      })
    expect(without('')).toMatchObject({ ok: false, faults: [{ code: 'basis-missing' }] })
    const pack = without('Forvaltningslovens § 15 a')
    expect(pack.ok && pack.value.assessments[0]?.answers[0]?.remark).toBeNull()
    expect(pack.ok && pack.value.leftOut).toContainEqual({
      what: expect.objectContaining({ kind: 'text', text: 'remark', person: 1 }),
      rule: 'AX7',
      basis: 'Forvaltningslovens § 15 a',
    })
  })

  test('an application that is not in the round has none', () => {
    expect(partyPack(round.state, round.log, caseNumber('x'), noChoices)).toMatchObject({
      ok: false,
      faults: [{ code: 'unknown-case', subject: 'x' }],
    })
  })
})
