import { expect, test } from 'vitest'
import { newChainId, newConditionId, newQuestionId, newRoundId } from '~/session/ids.ts'
import { countedRandom } from '../support/freshDatabase.ts'

test('an id is 26 small letters and figures, and another one every time', () => {
  const random = countedRandom()
  const ids = [newChainId, newChainId, newRoundId, newConditionId, newQuestionId].map((make) =>
    make(random),
  )
  for (const id of ids) expect(id).toMatch(/^[a-z2-7]{26}$/)
  expect(new Set<string>(ids).size).toBe(5)
})
