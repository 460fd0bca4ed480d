import { expect, test } from 'vitest'
import { freshName } from '../support/freshDatabase.ts'
import { openedRound, openedWorkbench } from './support.ts'

test('how somebody likes the program to be holds at once and is there the next time', async () => {
  const name = freshName()
  const { workbench } = await openedRound(name)
  await workbench.setDeviceSetting('text-share', '44')
  await workbench.setDeviceSetting('text-share', '46')
  expect(workbench.store.getState().deviceSettings.get('text-share')).toBe('46')
  const again = await openedWorkbench(name)
  expect([...again.workbench.store.getState().deviceSettings]).toEqual([['text-share', '46']])
})
