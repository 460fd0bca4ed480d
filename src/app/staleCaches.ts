import { buildCache, buildLock } from './buildNames.ts'

interface Browser {
  /** All caches of the origin, also those of other programs. */
  readonly caches: readonly string[]
  /** The names of the Web Locks that are held, one for each holder. */
  readonly locks: readonly string[]
  /** How many windows stand under the program's address. */
  readonly pages: number
}

/**
 * The caches that nobody needs any more: of other builds, with no page of theirs left. A page that
 * has not said yet which build it belongs to may need any of them, so then there are none.
 */
export function staleCaches(browser: Browser, buildId: string, scope: string): readonly string[] {
  const held = browser.locks.filter((name) => name.startsWith(buildLock('')))
  if (held.length < browser.pages) return []
  const needed = new Set([...held.map((name) => `${name} ${scope}`), buildCache(buildId, scope)])
  const isOurs = (name: string) =>
    (name.startsWith(buildLock('')) && name.endsWith(` ${scope}`)) || name === firstCache(scope)
  return browser.caches.filter((name) => isOurs(name) && !needed.has(name))
}

/** Where version 0.1 kept its files; its pages hold no lock. */
const firstCache = (scope: string) => `workbox-precache-v2-${scope}`
