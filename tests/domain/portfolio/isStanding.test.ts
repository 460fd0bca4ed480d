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
  expect(states.filter((state) => isStanding({ state, isKeptOut: false }))).toEqual([
    'ranked',
    'incomplete',
    'below-threshold',
    'awaiting-ruling',
  ])
})

test('[PF1] what a formal check keeps out asks for nothing until somebody has ruled', () => {
  expect(isStanding({ state: 'awaiting-ruling', isKeptOut: true })).toBe(false)
})
