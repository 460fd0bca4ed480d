import type { BrowserContext, Page } from '@playwright/test'

/** Makes storage able to fall silent: from `fallSilent` on no write is ever answered. */
export const makeSilenceable = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const isSilent = () => 'isSilent' in window
    for (const name of ['put', 'add'] as const) {
      const write = Reflect.get(IDBObjectStore.prototype, name) as () => IDBRequest<IDBValidKey>
      IDBObjectStore.prototype[name] = new Proxy(write, {
        apply: (target, store: IDBObjectStore, parts: unknown[]) => {
          if (!isSilent()) return Reflect.apply(target, store, parts)
          // Asked for something, over and over, so that the transaction neither ends nor answers.
          const keepOpen = () => {
            store.count().addEventListener('success', keepOpen)
          }
          keepOpen()
          return new EventTarget()
        },
      })
    }
  })

export const fallSilent = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { isSilent: true }) && undefined)
