import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessor, assessorSchema } from '~/domain/model/Assessor.ts'
import { type Setup, setupSchema } from '~/domain/model/Setup.ts'
import { instantOf } from '~/domain/model/units.ts'
import { readRound } from '~/exchange/round/readRound.ts'
import { writeRound } from '~/exchange/round/writeRound.ts'
import { fileSetup } from '../../support/fileSetup.ts'

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.normalize('NFC'))
  .filter((text) => text.trim() !== '')
const localText = fc.record({ da: words, en: fc.option(words) })
const slug = fc.stringMatching(/^[a-zæ0-9][a-zæ0-9._-]{0,8}$/)
const kroner = fc.integer({ min: 0, max: 100_000_000_000_000 })
const distinct = <Value>(value: fc.Arbitrary<Value>, key: (value: Value) => string, min: number) =>
  fc.uniqueArray(value, { minLength: min, maxLength: 4, selector: (one) => key(one).toLowerCase() })

const scale = fc.record({
  min: fc.constantFrom(-2, 0, 1),
  max: fc.constantFrom(3, 5, 7),
  step: fc.constantFrom(1, 0.5),
  best: fc.constantFrom('high', 'low'),
})
const anchors = fc
  .uniqueArray(fc.record({ points: fc.constantFrom(1, 2, 3), text: localText }), {
    selector: ({ points }) => points,
  })
  .map((list) => list.toSorted((a, b) => a.points - b.points))
const criterion = fc.record({
  id: slug,
  name: localText,
  question: fc.option(localText),
  weight: fc.constant(0),
  threshold: fc.option(fc.constantFrom(1, 2.5, 2.125)),
  anchors,
  mayBeInapplicable: fc.boolean(),
})
const frames = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2100 }), { maxLength: 4 })
  .chain((years) =>
    fc.tuple(
      ...years
        .toSorted((a, b) => a - b)
        .map((year) => fc.record({ year: fc.constant(year), amount: fc.option(kroner) })),
    ),
  )
const deadline = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((second) => instantOf(second * 1000))

/** Any setup without faults: distinct ids and names, weights that sum to 1000, a known cascade. */
const anySetup: fc.Arbitrary<Setup> = fc
  .record({
    title: words,
    scale,
    criteria: distinct(criterion, ({ id }) => id, 1),
    overallThreshold: fc.option(fc.constantFrom(1, 2.5)),
    areas: distinct(
      fc.record({
        id: slug,
        name: localText,
        kind: fc.constantFrom('strength', 'emerging', 'open'),
      }),
      ({ id }) => id,
      1,
    ),
    openPlaces: fc.integer({ min: 1, max: 100 }),
    quorum: fc.integer({ min: 0, max: 100 }),
    basis: fc.constantFrom('mean', 'panel'),
    recusalScope: fc.constantFrom('area', 'application'),
    deadline: fc.option(deadline),
    funders: distinct(fc.record({ id: slug, name: words, frames }), ({ id }) => id, 0),
    expectedGrant: fc.option(
      fc.tuple(kroner, kroner).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    ),
    remarksAsked: fc.option(
      fc.record({ atEnds: fc.boolean(), below: fc.option(fc.constantFrom(1, 2.5)) }),
    ),
    letters: fc.option(
      fc.record({
        authority: fc.option(words),
        recipient: fc.option(words),
        legalBasis: fc.option(words),
        complaint: fc.option(words),
      }),
    ),
  })
  .map(({ criteria, areas, remarksAsked, letters, ...rest }) =>
    setupSchema.parse({
      ...rest,
      ...(remarksAsked === null ? {} : { remarksAsked }),
      ...(letters === null ? {} : { letters }),
      criteria: criteria.map((one, index) => ({
        ...one,
        name: { ...one.name, da: `${index}${one.name.da}` },
        weight: index === 0 ? 1000 - (criteria.length - 1) * 100 : 100,
      })),
      areas: areas.map((one, index) => ({
        ...one,
        name: { ...one.name, da: `${index}${one.name.da}` },
      })),
      cascade: criteria.slice(1).map(({ id }) => id),
    }),
  )
const anyAssessors: fc.Arbitrary<readonly Assessor[]> = distinct(
  fc.record({
    id: words.filter((text) => text.trim().toLowerCase() !== 'panel'),
    name: words,
    title: fc.option(words),
    organisation: fc.option(words),
  }),
  ({ id }) => id.trim(),
  0,
).map((list) => list.map((one) => assessorSchema.parse(one)))

test('reads back every round exactly as it was written', () => {
  fc.assert(
    fc.property(anySetup, anyAssessors, fc.boolean(), (setup, assessors, isExample) => {
      expect(readRound(writeRound(setup, assessors, isExample))).toStrictEqual({
        ok: true,
        value: { setup, assessors, isExample },
      })
    }),
  )
})

test('writes for people: two spaces, a last line break, kroner, Copenhagen’s clock', () => {
  const frames = [{ year: 2021, amount: 1_200_000_050 }]
  const setup = setupSchema.parse({
    ...fileSetup,
    deadline: '2020-05-27T08:00:00Z',
    funders: [{ id: 'ufm', name: 'UFM', frames }],
  })
  const text = writeRound(setup, [], false)
  expect(text).toMatch(/^\{\n {2}"format": "klyngevalg-round\/1",\n/)
  expect(text).toMatch(/\n\}\n$/)
  expect(text).toContain('"2021": 12000000.5')
  expect(text).toContain('"deadline": "2020-05-27T10:00:00+02:00"')
})
