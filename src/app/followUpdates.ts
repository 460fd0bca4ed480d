import { trustedScriptUrl } from '~/lib/trustedScriptUrl.ts'
import { buildId } from '~/session/appVersion.ts'
import { isBuildInUse, type PageStarted, type UseNewVersion } from './workerMessages.ts'

/** A new version waits to be taken in use; or another tab has taken one in use. */
export type ProgramUpdate = 'ready' | 'taken'

export interface Updates {
  /** The person wants the newest version here, now. */
  readonly take: () => void
  readonly stop: () => void
}

/**
 * Registers the service worker and tells of newer versions. The page is reloaded in the tab where
 * the person asked for it, and in no other.
 */
export function followUpdates(
  container: ServiceWorkerContainer,
  onUpdate: (update: ProgramUpdate) => void,
  reload: () => void,
): Updates {
  const stopping = new AbortController()
  const { signal } = stopping
  let registration: ServiceWorkerRegistration | undefined
  let isAsked = false

  const listen = (found: ServiceWorkerRegistration) => {
    registration = found
    const watch = (worker: ServiceWorker | null) => {
      const tell = () => {
        // The very first version has nothing before it to wait for.
        if (worker?.state === 'installed' && found.active) onUpdate('ready')
      }
      worker?.addEventListener('statechange', tell, { signal })
      tell()
    }
    watch(found.waiting)
    watch(found.installing)
    found.addEventListener('updatefound', () => watch(found.installing), { signal })
  }

  container.addEventListener('controllerchange', () => isAsked && reload(), { signal })
  container.addEventListener(
    'message',
    ({ data }) => {
      if (isBuildInUse(data) && data.buildId !== buildId && !isAsked) onUpdate('taken')
    },
    { signal },
  )
  container.startMessages()
  const started: PageStarted = { kind: 'page-started' }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  container.controller?.postMessage(started)
  container.register(trustedScriptUrl('sw.js'), { updateViaCache: 'none' }).then(
    (found) => {
      if (!signal.aborted) listen(found)
    },
    // Without it the program runs all the same, only not without a network.
    () => {},
  )

  return {
    take: () => {
      const waiting = registration?.waiting
      if (!waiting) {
        reload()
        return
      }
      isAsked = true
      const use: UseNewVersion = { kind: 'use-new-version' }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      waiting.postMessage(use)
    },
    stop: () => stopping.abort(),
  }
}
