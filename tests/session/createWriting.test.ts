import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadRound } from '~/storage/loadRound.ts'
import { freshName } from '../support/freshDatabase.ts'
import { memoryLocks } from '../support/memoryLocks.ts'
import { givePoint, openedRound, openedWorkbench, pointsShown } from './support.ts'

afterEach(() => vi.restoreAllMocks())

const writingIn = ({ workbench }: Pick<Awaited<ReturnType<typeof openedWorkbench>>, 'workbench'>) =>
  workbench.store.getState().writing

/** Two tabs of one browser on the same round; the first of them writes it. No messages pass. */
async function twoTabs() {
  const [name, locks] = [freshName(), memoryLocks()]
  const first = await openedRound(name, undefined, locks)
  const second = await openedWorkbench(name, undefined, locks)
  await second.workbench.openRound(first.roundId)
  return { first, second, roundId: first.roundId }
}

describe('[U3] of two tabs on one round', () => {
  test('one writes; the other reads along and says why it does not', async () => {
    const { first, second, roundId } = await twoTabs()
    expect([writingIn(first), writingIn(second)]).toEqual(['here', 'elsewhere'])
    await first.workbench.act(roundId, givePoint(4))
    expect(await second.workbench.act(roundId, givePoint(2))).toEqual({
      ok: false,
      faults: [{ code: 'other-window', subject: '' }],
    })
    await vi.waitFor(() => expect(pointsShown(second.workbench)).toEqual([4]), { timeout: 4000 })
  })

  test('the other can take over, and back, without a fork', async () => {
    const { first, second, roundId } = await twoTabs()
    const tabs = [first, second]
    for (let turn = 0; turn < 10; turn += 1) {
      const tab = tabs[turn % 2]!
      await tab.workbench.takeOver()
      expect(writingIn(tab)).toBe('here')
      await vi.waitFor(() => expect(writingIn(tabs[(turn + 1) % 2]!)).toBe('elsewhere'))
      for (const points of [1, 5, 2]) {
        expect(await tab.workbench.act(roundId, givePoint(points))).toMatchObject({ ok: true })
      }
    }
    const stored = await loadRound(first.database, roundId)
    if (!stored.ok || !stored.value) throw new Error('not stored')
    const work = [...stored.value.log.chains.values()].filter(
      ([begun]) => begun?.kind === 'chain-begun' && begun.body.role === 'work',
    )
    expect(work.map(({ length }) => length)).toEqual([31])
    expect(stored.value.damages).toEqual([])
  })

  test('[S3] the other writes as soon as the first is gone', async () => {
    const { first, second, roundId } = await twoTabs()
    first.workbench.stop()
    await vi.waitFor(() => expect(writingIn(second)).toBe('here'))
    expect(await second.workbench.act(roundId, givePoint(3))).toMatchObject({ ok: true })
  })
})

test('another round is another right', async () => {
  const { first, second } = await twoTabs()
  const other = await second.workbench.createRoundFrom([])
  expect(other.ok).toBe(true)
  second.workbench.closeRound()
  expect(writingIn(second)).toBe('here')
  expect(writingIn(first)).toBe('here')
})

test('where a browser has no locks every tab writes, one after another', async () => {
  const name = freshName()
  const first = await openedRound(name)
  const second = await openedWorkbench(name)
  await second.workbench.openRound(first.roundId)
  expect([writingIn(first), writingIn(second)]).toEqual(['here', 'here'])
})
