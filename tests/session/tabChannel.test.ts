import { expect, test, vi } from 'vitest'
import { broadcastChannel } from '~/session/tabChannel.ts'
import { testRound } from '../support/builders.ts'

test('a tab hears the others, and nothing that is not a message of theirs', async () => {
  const name = 'tabs-test'
  const heard: unknown[] = []
  const stop = broadcastChannel(name)!.listen((message) => heard.push(message))
  const stranger = new BroadcastChannel(name)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
  stranger.postMessage({ roundId: 7 })
  broadcastChannel(name)!.tell({ roundId: testRound, isDeleted: false })
  await vi.waitFor(() => expect(heard).toEqual([{ roundId: testRound, isDeleted: false }]))
  stop()
  stranger.close()
})
