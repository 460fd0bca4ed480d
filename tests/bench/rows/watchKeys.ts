import type { Page } from '@playwright/test'

/** Milliseconds from a key press. */
export interface KeyTimes {
  /** Until what it changes stands in the page. */
  readonly inPage: number
  /** Until the frame with it has been handed over. */
  readonly painted: number
  /** Until the page says «Gemt». */
  readonly saved: number
}

interface Places {
  /** Selector of what the key changes. */
  readonly shown: string
  /** Selector of the element that says whether it is saved, in `data-kind`. */
  readonly saved: string
}

/** What stands in the page while a key is waited for; times are the page's own. */
interface Watched {
  before: string
  pressed?: number
  inPage?: number
  painted?: number
  saved?: number
}

/**
 * Presses a key in a page of the product and takes the times from outside: it knows nothing of it.
 * Errors: rejects when within half a minute nothing has changed, or nothing is saved.
 */
export async function timeKey(page: Page, places: Places, key: string): Promise<KeyTimes> {
  await page.evaluate(watch, places)
  await page.keyboard.press(key)
  const handle = await page.waitForFunction(
    () => {
      const { pressed, inPage, painted, saved } = (globalThis as unknown as { watched: Watched })
        .watched
      if (!pressed || !inPage || !painted || !saved) return undefined
      return { inPage: inPage - pressed, painted: painted - pressed, saved: saved - pressed }
    },
    undefined,
    { timeout: 30_000, polling: 20 },
  )
  const times = await handle.jsonValue()
  if (!times) throw new Error(`nothing came of the key ${key}`)
  return times
}

/** Runs in the page, before the key: what it changes may stand there before the next listener hears of it. */
function watch({ shown, saved }: Places): void {
  const textShown = () => document.querySelector(shown)?.textContent ?? ''
  const watched: Watched = { before: textShown() }
  Object.assign(globalThis, { watched })
  addEventListener('keydown', ({ timeStamp }) => (watched.pressed = timeStamp), {
    capture: true,
    once: true,
  })
  const observer = new MutationObserver((changes) => {
    const now = performance.now()
    if (watched.inPage === undefined && textShown() !== watched.before) {
      watched.inPage = now
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => (watched.painted = performance.now()))
        port1.start()
        port2.postMessage(null)
      })
    }
    for (const { target, oldValue } of changes) {
      if (!(target instanceof HTMLElement) || !target.matches(saved)) continue
      if (oldValue === 'saving' && target.dataset['kind'] === 'saved') watched.saved = now
    }
    if (watched.inPage && watched.saved) observer.disconnect()
  })
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-kind'],
    attributeOldValue: true,
  })
}
