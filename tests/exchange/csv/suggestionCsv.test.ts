import { describe, expect, test } from 'vitest'
import { suggestionCsv } from '~/exchange/csv/suggestionCsv.ts'
import { da } from '~/i18n/da.ts'
import { portfolio as wordsDa } from '~/i18n/da/portfolio.ts'
import { en } from '~/i18n/en.ts'
import { portfolio as wordsEn } from '~/i18n/en/portfolio.ts'
import { suggestedSet } from '../../support/suggestedSet.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.2.3' }
const last = ';Prøverunde;gennemsnit af bedømmelser;0123456789abcdef;1.2.3'

const written = (nodeLimit?: number) =>
  suggestionCsv(suggestedSet(nodeLimit), (id) => id, provenance, {
    dialect: 'excel',
    words: wordsDa,
    messages: da,
    language: 'da',
  })
const lines = written().replaceAll('\u00a0', ' ').trimEnd().split('\r\n')
const section = (name: string) =>
  lines
    .filter((line) => line.startsWith(`${name};`))
    .map((line) => line.slice(name.length + 1, -last.length))

describe('[PF1] the set as CSV', () => {
  test('has one heading for all sections, and says in every line where it comes from', () => {
    expect(lines[0]).toBe(
      '\uFEFFafsnit;emne;område;udfald;sagsnummer;ansøger;næste_sagsnummer;næste_ansøger;afstand;antal;ufm_2021;deb_2021;bemærkning;runde;grundlag;logaftryk;version',
    )
    expect(lines.slice(1).every((line) => line.endsWith(last))).toBe(true)
  })

  test('has a line for each area, also without a suggestion', () => {
    const areas = section('område')
    expect(areas).toHaveLength(3)
    expect(areas[0]).toMatch(
      /^;energi;Klart;20-1;Forening 20-1;20-2;Forening 20-2;2,0000;;70;5;Forening 20-1 har 5,00 point/,
    )
    expect(areas[2]).toMatch(/^;nye;Lige;;;;;0,0000;;;;/)
  })

  test('has the sums in kroner, and says where a frame is not decided', () => {
    expect(section('beløb')).toEqual([
      'ramme;;;;;;;;;100;ikke besluttet;',
      'søgt;;;;;;;;;190;16;',
      'foreslået;;;;;;;;;130;10;',
      'over rammen;;;;;;;;;30;;',
    ])
  })

  test('has four figures for each region, and every place outside them', () => {
    const geography = section('geografi')
    expect(geography).toHaveLength(5 * 4 + 1)
    expect(geography).toContain('Midtjylland;;;;;;;;4;;;hovedsæder, søgt')
    expect(geography.at(-1)).toBe('uden for kommunerne;;;20-1;Forening 20-1;;;;;;;afdeling: Malmø')
  })

  test('has the organisations in two areas', () => {
    expect(section('organisation i to områder')).toEqual([
      '10150817;energi;;20-2;Forening 20-2;;;;;;;søgt',
      '10150817;nye;;20-4;Forening 20-4;;;;;;;søgt',
      '13748136;energi;;20-1;Forening 20-1;;;;;;;foreslået',
      '13748136;lyd;;20-3;Forening 20-3;;;;;;;foreslået',
    ])
  })

  test('has the leader-first set, with reasons and with what is left', () => {
    const level = '"Der er plads til dem hver for sig, men ikke til alle; mennesker vælger"'
    expect(section('den forreste først')).toEqual([
      'med;energi;;20-1;Forening 20-1;;;;;70;5;',
      'sprunget over;lyd;;20-3;Forening 20-3;;;;;60;5;Rammerne slår ikke til: ufm 2021 (30 kr. for lidt)',
      'ingen med;lyd;;;;;;;;;;',
      `står lige;nye;;20-4;Forening 20-4;;;;;10;0,50;${level}`,
      `står lige;nye;;20-5;Forening 20-5;;;;;10;0,50;${level}`,
      'tilbage af rammen;;;;;;;;;30;ikke besluttet;',
    ])
  })

  test('has each best set under a number, or says that none is proven', () => {
    expect(section('bedste sæt').map((line) => line.split(';').slice(0, 4).join(';'))).toEqual([
      '1;energi;;20-1',
      '1;nye;;20-4',
      '2;energi;;20-1',
      '2;nye;;20-5',
    ])
    expect(written(1)).toContain(
      'bedste sæt;;;;;;;;;;;;Søgningen nåede ikke til ende, så der er intet bevist resultat;',
    )
  })

  test('has every warning as a sentence', () => {
    expect(section('advarsel')).toHaveLength(3)
  })

  test('follows the language in its words and not in its heading', () => {
    const text = suggestionCsv(suggestedSet(), (id) => id, provenance, {
      dialect: 'rfc4180',
      words: wordsEn,
      messages: en,
      language: 'en',
    })
    expect(text).toMatch(/^afsnit,emne,område,/)
    expect(text).toContain('\r\namounts,frame,,,,,,,,,100,not yet decided,')
  })
})
