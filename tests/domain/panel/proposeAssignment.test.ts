import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentChanges } from '~/domain/panel/assignmentChanges.ts'
import { type AssignmentQuestion, proposeAssignment } from '~/domain/panel/proposeAssignment.ts'
import { areaId, assessorId, caseNumber } from '../../support/builders.ts'

type Pairs = Readonly<Record<string, readonly string[]>>

const panels = (pairs: Pairs) =>
  new Map(
    Object.entries(pairs).map(
      ([at, ids]) => [caseNumber(at), new Set(ids.map(assessorId))] as const,
    ),
  )

interface Plain {
  /** Case numbers by area. */
  readonly areas: Pairs
  readonly assessors: readonly string[]
  readonly each: number
  readonly barred?: Pairs
  readonly assigned?: Pairs
  readonly begun?: Pairs
}

const ask = ({ areas, assessors, each, barred, assigned, begun }: Plain): AssignmentQuestion => ({
  applications: Object.entries(areas).flatMap(([area, cases]) =>
    cases.map((at) => ({ caseNumber: caseNumber(at), areaId: areaId(area) })),
  ),
  assessorIds: assessors.map(assessorId),
  perApplication: each,
  barred: panels(barred ?? {}),
  assigned: panels(assigned ?? {}),
  begun: panels(begun ?? {}),
})

const proposed = (plain: Plain) => {
  const { assigned, short } = proposeAssignment(ask(plain))
  return {
    assigned: Object.fromEntries(
      [...assigned].map(([at, ids]) => [at, [...ids].toSorted().join(' ')]),
    ),
    short: short.map(({ caseNumber: at, missing }) => `${at} ${missing}`),
  }
}

describe('[PA2] a proposed distribution', () => {
  test('keeps an area together and gives the next to those with least', () => {
    const plain = { areas: { x: ['1', '2'], y: ['3'] }, assessors: ['a', 'b', 'c'], each: 2 }
    expect(proposed(plain)).toEqual({ assigned: { 1: 'a b', 2: 'a b', 3: 'a c' }, short: [] })
  })

  test('prefers those who are barred from nothing in the area', () => {
    const plain = { areas: { x: ['1', '2'] }, assessors: ['a', 'b', 'c'], each: 2 }
    expect(proposed({ ...plain, barred: { 1: ['a'] } }).assigned).toEqual({ 1: 'b c', 2: 'b c' })
  })

  test('puts in a substitute only where somebody is barred', () => {
    const plain = { areas: { x: ['1', '2', '3'] }, assessors: ['a', 'b', 'c'], each: 2 }
    const barred = { 1: ['a'], 2: ['b'], 3: ['c'] }
    expect(proposed({ ...plain, barred }).assigned).toEqual({ 1: 'b c', 2: 'a c', 3: 'a b' })
  })

  test('says where there are too few, and how many are missing', () => {
    const plain = {
      areas: { x: ['10', '9'] },
      assessors: ['a', 'b'],
      each: 3,
      barred: { 9: ['a'] },
    }
    expect(proposed(plain).short).toEqual(['9 2', '10 1'])
    expect(proposed({ ...plain, assessors: [] }).short).toEqual(['9 3', '10 3'])
  })

  test('leaves a distribution that is as good as it is', () => {
    const plain = { areas: { x: ['1', '2'], y: ['3', '4'] }, assessors: ['a', 'b', 'c'], each: 1 }
    const assigned = { 1: ['c'], 2: ['c'], 3: ['b'], 4: ['b'] }
    expect(
      assignmentChanges(
        ask({ ...plain, assigned }),
        proposeAssignment(ask({ ...plain, assigned })),
      ),
    ).toEqual([])
  })

  test('takes nobody from what they have begun, and assigns them nothing they have', () => {
    const plain = { areas: { x: ['1', '2'] }, assessors: ['a', 'b', 'c'], each: 1 }
    const question = ask({ ...plain, begun: { 1: ['c'] }, assigned: { 1: ['b'] } })
    expect(assignmentChanges(question, proposeAssignment(question))).toEqual([
      { caseNumber: '1', assessorId: 'b', isAssigned: false },
      { caseNumber: '2', assessorId: 'c', isAssigned: true },
    ])
  })
})

const anyPanel = (people: readonly string[]) => fc.subarray([...people])

/** Up to six areas of up to five applications, up to seven assessors. */
const anyQuestion = (hasBars: boolean): fc.Arbitrary<AssignmentQuestion> =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
      count: fc.integer({ min: 1, max: 7 }),
      each: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ sizes, count, each }) => {
      const people = Array.from({ length: count }, (_, index) => `p${index}`)
      const areas = Object.fromEntries(
        sizes.map((size, at) => [`o${at}`, Array.from({ length: size }, (_, n) => `${at}-${n}`)]),
      )
      const pairs = fc.array(anyPanel(people), { minLength: 30, maxLength: 30 }).map((lists) =>
        Object.fromEntries(
          Object.values(areas)
            .flat()
            .map((at, index) => [at, lists[index] ?? []]),
        ),
      )
      return fc
        .record({ barred: hasBars ? pairs : fc.constant({}), assigned: pairs })
        .map((rest) => ask({ areas, assessors: people, each, ...rest }))
    })

const setsIn = (question: AssignmentQuestion) =>
  question.applications.map((application) => ({
    ...application,
    panel: proposeAssignment(question).assigned.get(application.caseNumber) ?? new Set(),
  }))

describe('[PA2] whatever is asked, a proposal', () => {
  test('never takes somebody who is barred, and never more than were asked for', () => {
    fc.assert(
      fc.property(anyQuestion(true), (question) => {
        for (const { caseNumber: at, panel } of setsIn(question)) {
          expect(panel.size).toBeLessThanOrEqual(question.perApplication)
          expect([...panel].filter((id) => question.barred.get(at)?.has(id))).toEqual([])
        }
      }),
    )
  })

  test('is short only where nobody else may take it', () => {
    fc.assert(
      fc.property(anyQuestion(true), (question) => {
        for (const { caseNumber: at, missing } of proposeAssignment(question).short) {
          const free = question.assessorIds.filter((id) => !question.barred.get(at)?.has(id))
          expect(free.length).toBe(question.perApplication - missing)
        }
      }),
    )
  })

  test('lets rivals meet the same assessors, but for those who are barred from one of them', () => {
    fc.assert(
      fc.property(anyQuestion(true), (question) => {
        const all = setsIn(question)
        for (const one of all) {
          const isBarred = (id: (typeof question.assessorIds)[number], at: typeof one.caseNumber) =>
            question.barred.get(at)?.has(id) ?? false
          for (const other of all.filter(({ areaId: area }) => area === one.areaId)) {
            const onlyOne = [...one.panel].filter((id) => !other.panel.has(id))
            // Whoever meets only one of two is barred from the other, or stands in for one who is.
            const standsIn = [...other.panel].filter((id) => isBarred(id, one.caseNumber)).length
            const barredThere = onlyOne.filter((id) => isBarred(id, other.caseNumber)).length
            expect(onlyOne.length - barredThere).toBeLessThanOrEqual(standsIn)
          }
        }
      }),
    )
  })

  test('loads people alike to within the largest area where nobody is barred', () => {
    fc.assert(
      fc.property(anyQuestion(false), (question) => {
        const all = setsIn(question)
        const loads = question.assessorIds.map(
          (id) => all.filter(({ panel }) => panel.has(id)).length,
        )
        const sizes = all.map(
          ({ areaId: area }) => all.filter((other) => other.areaId === area).length,
        )
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...sizes))
      }),
    )
  })

  test('is the same in whatever order things are told', () => {
    fc.assert(
      fc.property(anyQuestion(true), (question) => {
        const told = proposeAssignment({
          ...question,
          applications: question.applications.toReversed(),
          assessorIds: question.assessorIds.toReversed(),
        })
        expect(told).toEqual(proposeAssignment(question))
      }),
    )
  })

  test('changes nothing once it is made, where nobody is barred', () => {
    fc.assert(
      fc.property(anyQuestion(false), (question) => {
        const made = { ...question, assigned: proposeAssignment(question).assigned }
        expect(assignmentChanges(made, proposeAssignment(made))).toEqual([])
      }),
    )
  })
})
