import { expect, test } from 'vitest'
import { filesWords } from '~/i18n/filesWords.ts'
import { readRound } from '~/exchange/round/readRound.ts'
import { roundFaultText, setupFaultText } from '~/exchange/round/roundFaultText.ts'

const plain = {
  format: 'klyngevalg-round/1',
  title: 'Prøverunde',
  scale: { min: 1, max: 5, step: 1, best: 'high' },
  criteria: [
    { id: 'a', name: 'Grøn', weight: 600 },
    { id: 'b', name: 'SMV', weight: 400 },
  ],
  areas: [{ id: 'hav', name: 'Hav', kind: 'strength' }],
  cascade: ['b'],
  quorum: 2,
  basis: 'panel',
  recusalScope: 'application',
}
const read = (file: object | string) =>
  readRound(typeof file === 'string' ? file : JSON.stringify(file))
const sound = (file: object | string) => {
  const result = read(file)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}
const faults = (file: object | string) => {
  const result = read(file)
  return result.ok ? [] : result.faults.map(({ code, path }) => [code, path])
}
const criterion = (changes: object) => ({
  ...plain,
  criteria: [{ ...plain.criteria[0], ...changes }, plain.criteria[1]],
})

test('reads the shortest round there is, with what stands for what is left out', () => {
  expect(sound(plain)).toEqual({
    setup: {
      title: 'Prøverunde',
      scale: plain.scale,
      criteria: plain.criteria.map(({ id, name, weight }) => ({
        id,
        name: { da: name, en: null },
        question: null,
        weight,
        threshold: null,
        anchors: [],
        mayBeInapplicable: false,
      })),
      overallThreshold: null,
      areas: [{ id: 'hav', name: { da: 'Hav', en: null }, kind: 'strength' }],
      openPlaces: 1,
      cascade: ['b'],
      quorum: 2,
      basis: 'panel',
      recusalScope: 'application',
      deadline: null,
      funders: [],
      expectedGrant: null,
    },
    assessors: [],
    isExample: false,
  })
})

test('lets the rules be left out, and every optional field be null', () => {
  const { cascade: _c, quorum: _q, basis: _b, recusalScope: _r, ...bare } = plain
  const nulls = { overallThreshold: null, openPlaces: null, deadline: null, funders: null }
  const { setup } = sound({ ...bare, ...nulls, expectedGrant: null, assessors: null })
  expect(setup).toMatchObject({ cascade: [], quorum: 1, basis: 'mean', recusalScope: 'area' })
})

test('reads kroner as øre and years in order; null is not yet decided', () => {
  const frames = { 2022: null, 2021: 12_000_000.5 }
  const funders = [{ id: 'ufm', name: 'UFM', frames }]
  const { setup } = sound({ ...plain, funders, expectedGrant: { min: 4, max: 20.29 } })
  expect(setup.funders[0]?.frames).toEqual([
    { year: 2021, amount: 1_200_000_050 },
    { year: 2022, amount: null },
  ])
  expect(setup.expectedGrant).toEqual({ min: 400, max: 2029 })
})

test.each([
  ['2020-05-27T10:00', '2020-05-27T08:00:00Z'],
  ['2020-05-27T10:00:00+02:00', '2020-05-27T08:00:00Z'],
  ['2020-05-27T08:00:00Z', '2020-05-27T08:00:00Z'],
])('reads the deadline %s in Copenhagen unless it says otherwise', (deadline, instant) => {
  expect(sound({ ...plain, deadline }).setup.deadline).toBe(instant)
})

test('reads anchors by point, or as a list from the lowest point', () => {
  const anchors = (written: unknown) =>
    sound(criterion({ anchors: written })).setup.criteria[0]?.anchors
  const expected = [
    { points: 1, text: { da: 'Svag', en: null } },
    { points: 3, text: { da: 'Middel', en: 'Fair' } },
  ]
  expect(anchors({ 3: { da: 'Middel', en: 'Fair' }, 1: 'Svag' })).toEqual(expected)
  expect(anchors(['Svag', null, { da: 'Middel', en: 'Fair' }, ''])).toEqual(expected)
})

test('reads assessors and the mark of an example', () => {
  const assessors = [{ id: 'b1', name: 'Bente Holm', title: 'Professor' }]
  expect(sound({ ...plain, assessors, isExample: true })).toMatchObject({
    assessors: [{ id: 'b1', name: 'Bente Holm', title: 'Professor', organisation: null }],
    isExample: true,
  })
})

test('refuses a field it does not know, so that a slip cannot drop a threshold', () => {
  expect(faults(criterion({ treshold: 3 }))).toEqual([['unknown-field', 'criteria[0].treshold']])
  expect(faults({ ...plain, Deadline: null })).toEqual([['unknown-field', 'Deadline']])
  expect(faults(criterion({ name: { da: 'x', dk: 'y' } }))).toEqual([
    ['unknown-field', 'criteria[0].name.dk'],
  ])
})

test('tells every fault at once, each with its path', () => {
  const file = {
    ...criterion({ id: 'a b', weight: 33.3, anchors: { høj: 'x', 2: 7 }, mayBeInapplicable: 1 }),
    title: '',
    scale: { min: 1.25, max: '5', step: 2, best: 'high' },
    areas: [{ id: 'hav', kind: 'stor' }],
    quorum: -1,
    basis: 'median',
    deadline: '2020-05-27',
    funders: [{ id: 'ufm', name: 'U', frames: { '21': 1, '2021': -1, '2022': 0.001 } }],
    assessors: [{ id: 'Panel', name: 'x'.repeat(121) }],
  }
  expect(new Set(faults(file))).toEqual(
    new Set([
      ['empty-text', 'title'],
      ['not-half', 'scale.min'],
      ['wrong-type', 'scale.max'],
      ['not-allowed', 'scale.step'],
      ['bad-id', 'criteria[0].id'],
      ['not-whole', 'criteria[0].weight'],
      ['wrong-type', 'criteria[0].anchors.2'],
      ['bad-anchor', 'criteria[0].anchors'],
      ['wrong-type', 'criteria[0].mayBeInapplicable'],
      ['missing-field', 'areas[0].name'],
      ['not-allowed', 'areas[0].kind'],
      ['out-of-range', 'quorum'],
      ['not-allowed', 'basis'],
      ['without-time', 'deadline'],
      ['bad-year', 'funders[0].frames'],
      ['bad-amount', 'funders[0].frames.2021'],
      ['bad-amount', 'funders[0].frames.2022'],
      ['reserved-id', 'assessors[0].id'],
      ['text-too-long', 'assessors[0].name'],
    ]),
  )
})

test('checks what the file says as a setup, with paths as JSON writes them', () => {
  const file = {
    ...criterion({ weight: 700, threshold: 6, anchors: { 9: 'x' } }),
    cascade: ['b', 'c'],
    assessors: [
      { id: 'b1', name: 'A' },
      { id: 'B1', name: 'B' },
    ],
  }
  expect(faults(file)).toEqual([
    ['weights-sum', 'criteria'],
    ['threshold-off-scale', 'criteria[0].threshold'],
    ['anchor-off-scale', 'criteria[0].anchors'],
    ['cascade-unknown', 'cascade[1]'],
    ['duplicate-id', 'assessors[1].id'],
  ])
  expect(faults(criterion({ anchors: ['1', '2', '3', '4', '5', '6'] }))).toEqual([
    ['too-many-anchors', 'criteria[0].anchors'],
  ])
})

test('refuses a scale without end before laying out its points', () => {
  const scale = { min: -1e9, max: 1e300, step: 0.5, best: 'high' }
  expect(faults({ ...criterion({ anchors: ['x'] }), scale })).toContainEqual([
    'scale-steps',
    'scale.max',
  ])
})

test('refuses a setup too large for one event of the log', () => {
  const question = 'æ'.repeat(2000)
  const criteria = Array.from({ length: 20 }, (_, index) => ({
    id: `k${index}`,
    name: `K${index}`,
    weight: 50,
    question: { da: question, en: question },
  }))
  expect(faults({ ...plain, criteria, cascade: [] })).toEqual([['round-too-large', '']])
})

test.each([
  ['{"a":1,}', 1, 8],
  ['{\n  "a": NaN\n}', 2, 8],
  ['', 1, 1],
  ['{"a":1} {}', 1, 9],
  ['{"a": 01}', 1, 7],
  ['{"a":"\n"}', 1, 6],
  ['[1 2]', 1, 4],
  ['// nej\n{}', 1, 1],
])('says where %j stops being JSON', (text, line, character) => {
  const result = read(text)
  expect(!result.ok && result.faults).toEqual([
    { code: 'not-json', path: '', values: { line, character } },
  ])
})

test('refuses a field that stands twice, at any depth, all of them at once', () => {
  const text = JSON.stringify(plain)
    .replace('"weight":600', '"weight":600,"weight":1')
    .replace('"quorum":2', '"quorum":2,"quorum":3')
  expect(faults(text)).toEqual([
    ['duplicate-field', 'criteria[0]'],
    ['duplicate-field', ''],
  ])
})

test('refuses what is nested too deep, poisoned, or in another format', () => {
  expect(faults('['.repeat(20_000))).toEqual([['too-deep', '']])
  expect(faults(JSON.stringify(plain).replace('{', '{"__proto__":{"quorum":9},'))).toEqual([
    ['unknown-field', '__proto__'],
  ])
  expect(faults({ ...plain, format: 'klyngevalg-round/2', ny: 1 })).toEqual([
    ['wrong-format', 'format'],
  ])
  expect(faults('null')).toEqual([['wrong-format', 'format']])
  expect(faults(JSON.stringify(plain).replace('Prøverunde', '\\ud800'))).toEqual([
    ['malformed', 'title'],
  ])
  expect(faults(JSON.stringify(plain).replace('"quorum":2', '"quorum":1e999'))).toEqual([
    ['wrong-type', 'quorum'],
  ])
})

test('says in words where, what is wrong and what to do', () => {
  const text = (file: object) => {
    const result = read(file)
    return result.ok ? [] : result.faults.map((fault) => roundFaultText(fault, 'da'))
  }
  expect(text(criterion({ weight: 300 }))).toEqual([
    'criteria: Vægtene giver tilsammen 700 promille; de skal give 1.000 (100\u00a0%). Ret vægtene.',
  ])
  expect(text(criterion({ name: 7, treshold: 1 }))).toEqual([
    'criteria[0].treshold: Feltet kendes ikke. De mulige er: id, name, question, weight, threshold, anchors, mayBeInapplicable. Ret navnet, eller slet feltet.',
    'criteria[0].name: «7» er ikke en tekst eller {"da", "en"}. Ret værdien.',
  ])
  expect(text({ ...plain, deadline: '2026-03-29T02:30' })[0]).toMatch(/^deadline: .*sommertid/)
  expect(text({ ...plain, format: 'x' })[0]).toMatch(/^Filen er ikke en runde/)
})

test('has words for every fault, in both languages', () => {
  const names = ['found', 'max', 'min', 'known', 'expected', 'line', 'character']
  const values = Object.fromEntries(names.map((name) => [name, 2]))
  for (const language of ['da', 'en'] as const) {
    const { round, setupFaults } = filesWords[language]
    const codes = [...Object.keys(round), ...Object.keys(setupFaults)] as 'malformed'[]
    for (const code of codes) {
      expect(roundFaultText({ code, path: '', values }, language)).toMatch(/^[^]+\.$/)
      expect(roundFaultText({ code, path: '', values }, language)).not.toMatch('undefined')
    }
  }
  const fault = { code: 'frame-twice', path: '', values: { found: 2021 } } as const
  expect(setupFaultText(fault, 'da')).toBe('Året 2021 har to rammer. Slet den ene.')
})

test('reads the words for letters, and leaves the field out where none are', () => {
  const nothing = { authority: null, recipient: null, legalBasis: null, complaint: null }
  expect('letters' in sound({ ...plain, letters: null }).setup).toBe(false)
  expect(sound({ ...plain, letters: { complaint: 'Klag her.' } }).setup.letters).toEqual({
    ...nothing,
    complaint: 'Klag her.',
  })
  expect(faults({ ...plain, letters: { authority: 1, name: 'x' } })).toEqual([
    ['unknown-field', 'letters.name'],
    ['wrong-type', 'letters.authority'],
  ])
})

test('reads which points a remark is asked for, and leaves the field out where none is', () => {
  expect('remarksAsked' in sound({ ...plain, remarksAsked: null }).setup).toBe(false)
  expect(sound({ ...plain, remarksAsked: { below: 2.5 } }).setup).toMatchObject({
    remarksAsked: { atEnds: false, below: 2.5 },
  })
  expect(faults({ ...plain, remarksAsked: { atEnds: 'ja', under: 2 } })).toEqual([
    ['unknown-field', 'remarksAsked.under'],
    ['wrong-type', 'remarksAsked.atEnds'],
  ])
  expect(faults({ ...plain, remarksAsked: { below: 7 } })).toEqual([
    ['threshold-off-scale', 'remarksAsked.below'],
  ])
})
