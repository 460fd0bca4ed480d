import { describe, expect, test } from 'vitest'
import { namesIn, standsAt, wordsOf } from '~/domain/dossier/letters/namesIn.ts'
import { toldTo } from '~/domain/dossier/letters/ToldText.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import {
  application,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'

const state: RoundState = roundStateFrom(
  roundCommands(setupWith(), [
    application('20-9', { applicant: 'Dansk Energi Klynge', title: 'Mere strøm', cvr: '13748136' }),
    application('20-10', { applicant: 'Dansk Energi', title: 'Mindre strøm', cvr: '25313763' }),
    application('20-11', { applicant: 'Lyd', areaId: 'lyd', cvr: null }),
  ]),
)

describe('[HE5] what people wrote is held back', () => {
  const told = toldTo(state, caseNumber('20-9'))
  test.each([
    'Bedre end Dansk Energi.',
    'dansk   energis aftale er løsere',
    'Se sag 20-10.',
    'Som «Mindre Strøm» også skriver',
    'CVR 25313763 har det samme kontor',
    'CVR 25 31 37 63 har det samme kontor',
    'Se sag 20\u201310.',
    'Foreningen Lyd gør det samme',
  ])('where it names another: %s', (text) => {
    expect(told(text)).toEqual({ kind: 'withheld' })
  })

  test.each([
    'Dansk Energi Klynge har fire kontorer.',
    'Dansk Energi Klynges aftale er fast; sag 20-9, CVR 13748136.',
    'Den 20. 10. var kontoret lukket.',
    'Sag 20-101 findes ikke her.',
    'Lydstudiet er åbent.',
    'Dansk energiforsyning er dyr.',
  ])('and nothing else is: %s', (text) => {
    expect(told(text)).toEqual({ kind: 'told', text })
  })

  test('but those whom the letter names anyway may be named', () => {
    const known = toldTo(state, caseNumber('20-9'), [caseNumber('20-10')])
    expect(known('Dansk Energi har flere kontorer.').kind).toBe('told')
    expect(known('Dansk Energi og Lyd har flere kontorer.').kind).toBe('withheld')
  })

  test('and two applications of one name do not hide their own', () => {
    const twins = roundStateFrom(
      roundCommands(setupWith(), [
        application('20-1', { applicant: 'Klyngen', cvr: null }),
        application('20-2', { applicant: 'Klyngen', areaId: 'lyd', cvr: null }),
      ]),
    )
    expect(toldTo(twins, caseNumber('20-1'))('Klyngen har et kontor.').kind).toBe('told')
    expect(toldTo(twins, caseNumber('20-1'))('Se også 20-2.').kind).toBe('withheld')
  })
})

test('a name stands in a text as whole words, whatever the capitals', () => {
  const isNamed = namesIn('Hvorfor er Grøn Puls’ ansøgning, sag 2020/12-3, ikke med?')
  expect(['grøn puls', '2020/12-3', '2020-12-3', 'Grøn', ''].map(isNamed)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  expect(isNamed('Grøn Pu')).toBe(false)
  expect(wordsOf('Øst-vest: 20_1')).toEqual(['øst', 'vest', '20-1'])
  expect(standsAt(['a', 'bs'], 0, ['a', 'b'])).toBe(true)
})
