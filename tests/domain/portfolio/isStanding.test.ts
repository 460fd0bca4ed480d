import { expect, test } from 'vitest'
import { isStanding } from '~/domain/portfolio/isStanding.ts'

test('[PF1] all but the withdrawn and the ineligible ask for something', () => {
  const states = [
    'ranked',
    'incomplete',
    'below-threshold',
    'ineligible',
    'awaiting-ruling',
    'withdrawn',
  ] as const
  expect(states.filter((state) => isStanding({ state }))).toEqual([
    'ranked',
    'incomplete',
    'below-threshold',
    'awaiting-ruling',
  ])
})
