import { describe, expect, test } from 'vitest'
import { setupSchema } from '~/domain/model/Setup.ts'
import { setupFaults } from '~/domain/model/setupFaults.ts'
import type { Points } from '~/domain/model/units.ts'
import { type PlainSetup, setupWith } from '../../support/builders.ts'

const codesOf = (plain: PlainSetup) =>
  setupFaults(setupWith(plain)).map(({ code, path }) => `${code} ${path}`)

describe('a setup', () => {
  test('of the shape the tests use is sound', () => {
    expect(setupSchema.safeParse(setupWith()).success).toBe(true)
    expect(setupFaults(setupWith())).toEqual([])
  })

  test.each<[string, PlainSetup]>([
    ['scale-order scale.max', { scale: { min: 5, max: 5 } }],
    ['scale-steps scale.max', { scale: { min: 0.5, max: 3, step: 1 } }],
    ['scale-steps scale.max', { scale: { min: 0, max: 41 } }],
    ['weights-sum criteria', { criteria: [{ weight: 500 }, { weight: 499 }] }],
    ['no-criteria criteria', { criteria: [] }],
    ['no-areas areas', { areas: [] }],
    ['cascade-unknown cascade.1', { cascade: ['k1', 'k9'] }],
    ['cascade-twice cascade.1', { cascade: ['k1', 'k1'] }],
    [
      'duplicate-id areas.1.id',
      {
        areas: [
          { id: 'energi', kind: 'strength' },
          { id: 'Energi', kind: 'open' },
        ],
      },
    ],
    [
      'threshold-off-scale remarksAsked.below',
      { remarksAsked: { atEnds: false, below: 6 as Points } },
    ],
    ['frame-twice', { funders: [{ id: 'uf', frames: { 2021: 1 } }] }],
  ])('is told: %s', (said, plain) => {
    const setup = setupWith(plain)
    const funders = setup.funders.map((f) => ({ ...f, frames: [...f.frames, ...f.frames] }))
    const found = setupFaults({ ...setup, funders }).map(({ code, path }) => `${code} ${path}`)
    expect(found.join('\n')).toContain(said)
  })

  test('[TH1] has thresholds on its scale, with at most three decimals', () => {
    expect(codesOf({ overallThreshold: 5.001 })).toEqual(['threshold-off-scale overallThreshold'])
    expect(codesOf({ overallThreshold: 3.1415 })).toEqual(['threshold-decimals overallThreshold'])
    expect(codesOf({ criteria: [{ threshold: 3.125 }] })).toEqual([])
    expect(codesOf({ criteria: [{ threshold: 0 }] })).toEqual([
      'threshold-off-scale criteria.0.threshold',
    ])
  })

  test('has anchors on its scale, one for each point', () => {
    const setup = setupWith({ criteria: [{}] })
    const anchor = (points: number) => ({
      points: points as Points,
      text: { da: 'Godt', en: null },
    })
    const anchors = [anchor(3), anchor(3), anchor(9)]
    const found = setupFaults({
      ...setup,
      criteria: setup.criteria.map((c) => ({ ...c, anchors })),
    })
    expect(found.map(({ code }) => code)).toEqual(['anchor-off-scale', 'duplicate-anchor'])
  })

  test('tells every fault at once', () => {
    const plain: PlainSetup = { scale: { min: 5, max: 1 }, areas: [], cascade: ['k9'] }
    expect(codesOf(plain)).toHaveLength(3)
  })
})
