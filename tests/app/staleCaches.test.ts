import { describe, expect, test } from 'vitest'
import { buildCache, buildLock } from '~/app/buildNames.ts'
import { staleCaches } from '~/app/staleCaches.ts'

const scope = 'https://eksempel.dk/klyngevalg/'
const cache = (id: string) => buildCache(id, scope)
const stale = (caches: readonly string[], locks: readonly string[], pages: number) =>
  staleCaches({ caches, locks, pages }, 'c', scope)

describe('the caches nobody needs', () => {
  test('are those of builds without a page, never the own one', () => {
    const caches = ['a', 'b', 'c'].map(cache)
    expect(stale(caches, [buildLock('b'), buildLock('c')], 2)).toEqual([cache('a')])
    expect(stale(caches, [], 0)).toEqual([cache('a'), cache('b')])
  })

  test('are none while a page has not said which build it is', () => {
    expect(stale([cache('a'), cache('c')], [buildLock('c')], 2)).toEqual([])
    expect(stale([cache('a'), cache('c')], [buildLock('c'), 'another lock'], 2)).toEqual([])
  })

  test('are of this program at this address', () => {
    const others = [buildCache('a', 'https://eksempel.dk/proeve/'), 'billeder', `x ${scope}`]
    expect(stale(others, [], 0)).toEqual([])
  })

  test('are that of the first version too, once its pages are gone', () => {
    const first = `workbox-precache-v2-${scope}`
    expect(stale([first, cache('c')], [buildLock('c')], 2)).toEqual([])
    expect(stale([first, cache('c')], [buildLock('c')], 1)).toEqual([first])
  })
})
