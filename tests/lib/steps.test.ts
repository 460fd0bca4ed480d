import { describe, expect, test, vi } from 'vitest'
import { inTurns } from '~/lib/inTurns.ts'
import { finish, mapSteps, type Steps, stepSize } from '~/lib/steps.ts'

const numbers = Array.from({ length: stepSize * 2 + 1 }, (_, index) => index)

describe('work in steps', () => {
  test('stops after so many, and comes to the same in one go', () => {
    const steps = mapSteps(numbers, (number) => number * 2)
    expect(steps.next()).toEqual({ done: false, value: undefined })
    expect(steps.next().done).toBe(false)
    expect(steps.next()).toEqual({ done: true, value: numbers.map((number) => number * 2) })
    expect(finish(mapSteps(numbers, String))).toEqual(numbers.map(String))
    expect(finish(mapSteps([], String))).toEqual([])
  })

  test('gives others a turn where it is long, and none where it is short', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const long = function* (): Steps<string> {
      for (let step = 0; step < 4; step += 1) {
        const start = performance.now()
        while (performance.now() - start < 30);
        yield
      }
      return 'done'
    }
    expect(await inTurns(long())).toBe('done')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(0)
    const asked = vi.spyOn(globalThis, 'MessageChannel')
    expect(await inTurns(mapSteps(numbers, (number) => number))).toEqual(numbers)
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })

  test('that throws is told to who waits for it', async () => {
    const broken = function* (): Steps<never> {
      yield
      throw new RangeError('broken')
    }
    await expect(inTurns(broken())).rejects.toThrow('broken')
  })
})
