import { describe, expect, test } from 'vitest'
import { commitmentLetterOf, isCommitment } from '~/domain/dossier/letters/commitmentLetterOf.ts'
import type { CommitmentLetter } from '~/domain/dossier/letters/commitmentLetterOf.ts'
import { funderRefusalLetterOf } from '~/domain/dossier/letters/funderRefusalLetterOf.ts'
import { fundingBy, funderRefusals } from '~/domain/dossier/letters/funderRefusals.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { funderId } from '../../../support/acts.ts'
import { caseNumber } from '../../../support/builders.ts'
import { letterIn, letterState, sheetWith } from '../../../support/letters.ts'

const state = letterState()
const nordvind = caseNumber('20-41088')

function commitmentBy(funder: string): CommitmentLetter {
  const letter = letterIn(state, 'commitment', nordvind, funder)
  if (letter.kind !== 'commitment') throw new Error('not a commitment')
  return letter
}

describe('a commitment', () => {
  test('[HE7] holds one funder’s amounts, and knows whether they are all that was asked', () => {
    const whole = commitmentBy('ufm')
    expect(whole).toMatchObject({ hasConditions: true, isLess: false, reference: 'BEV 7' })
    expect(whole.granted).toBe(whole.asked)
    const part = commitmentBy('deb')
    expect(part).toMatchObject({ hasConditions: false, isLess: true, conditions: [] })
    expect(part.granted).toBe(200_000_000)
    expect(part.years.map(({ year, granted }) => [year, granted])).toEqual([
      [2021, 100_000_000],
      [2022, 100_000_000],
    ])
  })

  test('[HE5] holds the conditions with their days, and none that names another', () => {
    expect(commitmentBy('ufm').conditions).toEqual([
      { text: { kind: 'withheld' }, due: null, standing: 'open' },
      {
        text: { kind: 'told', text: 'Guldcertificering efter ECEI dokumenteres.' },
        due: '2022-12-31',
        standing: 'open',
      },
    ])
  })

  test('says that the minister has appointed, which it presupposes', () => {
    expect(commitmentBy('ufm').appointed).toEqual({
      standing: 'yes',
      date: '2020-10-01',
      reference: 'UFM 20/1234',
    })
  })

  test('is not made where the funder has not committed itself', () => {
    const sheet = sheetWith(state, '20-41071')
    expect(() => commitmentLetterOf(state, sheet, caseNumber('20-41071'), funderId('deb'))).toThrow(
      RangeError,
    )
    expect(isCommitment({ outcome: 'refused' })).toBe(false)
  })
})

describe('a funder’s refusal', () => {
  test('gives its own reason, also to one whom the minister has appointed', () => {
    const letter = letterIn(state, 'funder-refusal', '20-41071', 'deb')
    expect(letter).toMatchObject({
      answer: {
        reason: { kind: 'told', text: 'Aktiviteterne ligger uden for bestyrelsens strategi.' },
      },
      appointed: { standing: 'yes' },
    })
    const setup = setupOf(state)
    expect(
      setup && funderRefusals(state, setup, caseNumber('20-41071')).map(({ funder }) => funder.id),
    ).toEqual(['deb'])
    expect(fundingBy(state, caseNumber('20-41071'), funderId('ufm'))).toBeUndefined()
  })

  test('is not made of a commitment', () => {
    const sheet = sheetWith(state, '20-41088')
    expect(() => funderRefusalLetterOf(state, sheet, nordvind, funderId('ufm'))).toThrow(RangeError)
  })
})
