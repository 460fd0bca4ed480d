/** The Web Lock every page of a build holds while it lives. */
export const buildLock = (buildId: string): string => `klyngevalg-build:${buildId}`

/** The cache that holds the files of a build, under the address the program is served from. */
export const buildCache = (buildId: string, scope: string): string =>
  `${buildLock(buildId)} ${scope}`

/** Held while files are fetched into a cache, and while caches are deleted. */
export const cachesLock = 'klyngevalg-caches'
