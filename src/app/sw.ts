/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { buildId } from '~/session/appVersion.ts'
import { buildCache, cachesLock } from './buildNames.ts'
import { staleCaches } from './staleCaches.ts'
import { isPageStarted, isUseNewVersion, type BuildInUse } from './workerMessages.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
const precache = new PrecacheController({ cacheName: buildCache(buildId, scope) })
precache.addToCacheList(self.__WB_MANIFEST)

registerRoute(new PrecacheRoute(precache))
// The page that verifies an archive is one of its own.
const denylist = [/\/verify\.html$/]
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL('index.html'), { denylist }))
// A page of an older build asks for files this build does not have: their own cache still does.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request }) =>
    (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request),
)

self.addEventListener('install', (event) => {
  event.waitUntil(navigator.locks.request(cachesLock, () => precache.install(event)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(sweep())
  event.waitUntil(tellEveryPage())
})
clientsClaim()

self.addEventListener('message', (event) => {
  if (isUseNewVersion(event.data)) event.waitUntil(self.skipWaiting())
  if (isPageStarted(event.data)) {
    event.source?.postMessage(inUse)
    event.waitUntil(sweep())
  }
})

const inUse: BuildInUse = { kind: 'build-in-use', buildId }

const openPages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

async function tellEveryPage() {
  for (const page of await openPages()) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client has none
    page.postMessage(inUse)
  }
}

/** Deletes what no living page needs; not while a newer version is being fetched or waits. */
async function sweep() {
  await navigator.locks.request(cachesLock, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    const names = await caches.keys()
    const { held = [] } = await navigator.locks.query()
    const windows = await openPages()
    if (self.registration.installing || self.registration.waiting) return
    const browser = {
      caches: names,
      locks: held.map(({ name = '' }) => name),
      pages: windows.filter(({ url, frameType }) => url.startsWith(scope) && frameType !== 'nested')
        .length,
    }
    for (const name of staleCaches(browser, buildId, scope)) await caches.delete(name)
  })
}
