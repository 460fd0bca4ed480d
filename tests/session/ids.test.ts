import { expect, test } from 'vitest'
import { newChainId, newConditionId, newRoundId } from '~/session/ids.ts'
import { countedRandom } from '../support/freshDatabase.ts'

test('an id is 26 small letters and figures, and another one every time', () => {
  const random = countedRandom()
  const ids = [newChainId(random), newChainId(random), newRoundId(random), newConditionId(random)]
  for (const id of ids) expect(id).toMatch(/^[a-z2-7]{26}$/)
  expect(new Set<string>(ids).size).toBe(4)
})
