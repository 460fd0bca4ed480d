import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accessRules } from '~/domain/dossier/access/accessRules.ts'
import { accessTextKinds, noChoices } from '~/domain/dossier/access/AccessText.ts'
import { anyonePack } from '~/domain/dossier/access/anyonePack.ts'
import { anyoneTexts } from '~/domain/dossier/access/anyoneTexts.ts'
import { givenTexts } from '~/domain/dossier/access/givenTexts.ts'
import { partyTexts } from '~/domain/dossier/access/partyTexts.ts'
import type { AccessRound } from '../../../support/accessRounds.ts'
import {
  anyAccessRound,
  fullAccessRound,
  markedWord,
  takeAlong,
} from '../../../support/accessRounds.ts'
import { areaId, assessorId, caseNumber } from '../../../support/builders.ts'

const jsonOf = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))
const textsOf = ({ state }: AccessRound) =>
  ['energi', 'lyd'].flatMap((area) => anyoneTexts(state, areaId(area)))

const round = fullAccessRound()

describe('a pack for anyone', () => {
  test('[AX6] is not made before each text is taken along or left out', () => {
    const undecided = anyonePack(round.state, round.log, noChoices)
    expect(undecided.ok || undecided.faults.length).toBe(textsOf(round).length)
    expect(undecided.ok || new Set(undecided.faults.map(({ code }) => code))).toEqual(
      new Set(['undecided']),
    )
    const made = anyonePack(round.state, round.log, {
      ...noChoices,
      texts: takeAlong(textsOf(round)),
    })
    expect(made.ok).toBe(true)
  })

  test('[AX6] ranks by case number, names the appointed, and takes along what was chosen', () => {
    const made = anyonePack(round.state, round.log, {
      ...noChoices,
      texts: takeAlong(textsOf(round), ['applicant-name', 'discussion']),
    })
    if (!made.ok) throw new Error(JSON.stringify(made.faults))
    const [energi] = made.value.areas
    expect(energi?.candidates[0]).toMatchObject({
      caseNumber: '20-1',
      name: 'Foreningen Zq0navn',
      rank: 1,
      isRecommended: true,
      isAppointed: true,
    })
    expect(energi?.candidates.slice(1).map(({ name }) => name)).toEqual([null, null])
    expect(energi?.texts.map(({ kind }) => kind)).toContain('remark')
    expect(energi?.texts.map(({ kind }) => kind)).not.toContain('discussion')
    expect(made.value.people.map(({ name }) => name)).toEqual(['Ane Ahorn', 'Bo Birk', 'Ib Ibsen'])
    expect(made.value.leftOut).toContainEqual({
      what: expect.objectContaining({ text: 'applicant-name', caseNumber: '20-2' }),
      rule: 'AX7',
      basis: 'Offentlighedslovens § 30, nr. 2',
    })
    expect(made.value.leftOut.slice(0, 3).map(({ rule }) => rule)).toEqual(['AX6', 'AX4', 'AX5'])
  })

  test('[AX6] the name of an applicant that is left out stands in no text that is taken along', () => {
    const made = anyonePack(round.state, round.log, {
      ...noChoices,
      texts: takeAlong(textsOf(round), ['applicant-name']),
    })
    const text = jsonOf(made)
    expect(text).toContain('Panelet så Foreningen Zq0navn over for […].')
    expect(text).not.toContain('Zq1navn')
  })

  test('[AX6] holds nothing that an applicant wrote, whatever the round', () => {
    const written =
      'title summary heading text board partner branch seat field pdf answer supplement ground ruling status check funding'.split(
        ' ',
      )
    fc.assert(
      fc.property(anyAccessRound, (any) => {
        const made = anyonePack(any.state, any.log, {
          ...noChoices,
          texts: takeAlong(textsOf(any)),
        })
        const text = jsonOf(made)
        expect(made.ok).toBe(true)
        const found = any.cases.flatMap((_, index) =>
          written.map((field) => markedWord(index, field)).filter((word) => text.includes(word)),
        )
        expect(found).toEqual([])
        // What it may hold is there, so the search above searches something.
        expect(text).toContain(markedWord(0, 'remark'))
      }),
      { numRuns: 10 },
    )
  })

  test('[AX3] a name is left out on a written basis alone', () => {
    const texts = takeAlong(textsOf(round))
    const without = (basis: string) =>
      anyonePack(round.state, round.log, { texts, assessors: new Map([[assessorId('bo'), basis]]) })
    expect(without('')).toMatchObject({ ok: false, faults: [{ subject: 'bo' }] })
    expect(jsonOf(without('§ 33'))).not.toContain('Bo Birk')
  })

  test('the overview counts each kind of event', () => {
    const made = anyonePack(round.state, round.log, {
      ...noChoices,
      texts: takeAlong(textsOf(round)),
    })
    if (!made.ok) throw new Error(JSON.stringify(made.faults))
    expect(made.value.events.find(({ kind }) => kind === 'application-recorded')?.count).toBe(4)
  })
})

test('every rule by which something is left out is one of the rules', () => {
  const rules = readFileSync('src/domain/RULES.md', 'utf8')
  expect(Object.keys(accessRules).filter((id) => !rules.includes(`- **${id}**`))).toEqual([])
})

test('every kind of text comes up in a round where everything has happened', () => {
  const kinds = new Set(textsOf(round).map(({ kind }) => kind))
  const ofParty = new Set(
    ['20-1', '20-2'].flatMap((number) =>
      partyTexts(round.state, round.log, caseNumber(number)).map(({ kind }) => kind),
    ),
  )
  expect(
    accessTextKinds.filter(
      (kind) => !kinds.has(kind) && !ofParty.has(kind) && kind !== 'panel-view',
    ),
  ).toEqual([])
})

test('[AX7] what nobody has said anything of is given or asked for, as the pack will have it', () => {
  const setup = round.state.setup.heads[0]?.value
  if (!setup) throw new Error('no setup')
  const texts = textsOf(round)
  const given = givenTexts(texts, noChoices, 'give', setup, () => null)
  expect([given.given.size, given.faults]).toEqual([texts.length, []])
  const asked = givenTexts(texts, noChoices, 'ask', setup, () => null)
  expect([asked.given.size, asked.faults.length]).toEqual([0, texts.length])
})
