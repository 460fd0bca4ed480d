import { expect, test } from 'vitest'
import type { CheckedVector } from '~/domain/statistics/check/CheckedVector.ts'
import { createSelfChecked } from '~/session/createSelfChecked.ts'

const vector = (id: string, deviation = 0): CheckedVector => ({
  id,
  deviations: [{ quantity: 'er', deviation, tolerance: 0.1 }],
})

/** A self-check that answers when the test says so, and how often it was begun and ended. */
function begun() {
  const runs: {
    tell: (vector: CheckedVector, total: number) => void
    resolve: (vectors: readonly CheckedVector[]) => void
    reject: (reason: Error) => void
    isEnded: boolean
  }[] = []
  const checked = createSelfChecked((tell) => {
    const run = { tell, resolve: () => {}, reject: () => {}, isEnded: false }
    runs.push(run)
    return {
      answer: new Promise((resolve, reject) => Object.assign(run, { resolve, reject })),
      end: () => {
        run.isEnded = true
      },
    }
  })
  return { ...checked, runs, shown: () => checked.store.getState() }
}

const settled = () => new Promise((done) => setTimeout(done))

test('[EX3] is run once, tells how far it is, and then what it came to', async () => {
  const { ask, runs, shown } = begun()
  expect(runs).toEqual([])
  ask()
  ask()
  expect(runs).toHaveLength(1)
  runs[0]!.tell(vector('a'), 2)
  expect(shown()).toEqual({ state: 'working', done: 1, total: 2 })
  runs[0]!.resolve([vector('a'), vector('b', 1)])
  await settled()
  expect(shown()).toEqual({
    state: 'ready',
    outcome: { passed: 1, total: 2, quantities: 2, outside: 1 },
  })
  expect(runs[0]!.isEnded).toBe(true)
  ask()
  expect(runs).toHaveLength(1)
})

test('one that fails says so, and can be begun again', async () => {
  const { ask, again, runs, shown } = begun()
  ask()
  runs[0]!.reject(new Error('no worker'))
  await settled()
  expect(shown()).toEqual({ state: 'failed' })
  again()
  expect(shown()).toEqual({ state: 'working', done: 0, total: 0 })
  expect(runs).toHaveLength(2)
})
