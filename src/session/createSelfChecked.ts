import { createStore, type StoreApi } from 'zustand/vanilla'
import { outcomeOf, type SelfCheckOutcome } from '~/domain/statistics/check/CheckedVector.ts'
import type { startSelfCheck } from '~/workers/startSelfCheck.ts'

/** How far this tab's self-check is; it does not begin before somebody asks. */
export type SelfChecked =
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | { readonly state: 'ready'; readonly outcome: SelfCheckOutcome }
  | { readonly state: 'failed' }

/** The self-check as a document quotes it: run once, however often a document is opened. */
export function createSelfChecked(start: typeof startSelfCheck): {
  readonly store: StoreApi<SelfChecked>
  readonly ask: () => void
  /** After a failure. */
  readonly again: () => void
} {
  const begun: SelfChecked = { state: 'working', done: 0, total: 0 }
  const store = createStore<SelfChecked>(() => begun)
  let isAsked = false
  const run = () => {
    isAsked = true
    store.setState(begun, true)
    let done = 0
    const { answer, end } = start((_, total) => {
      done += 1
      store.setState({ state: 'working', done, total }, true)
    })
    void answer
      .then(
        (vectors) => store.setState({ state: 'ready', outcome: outcomeOf(vectors) }, true),
        () => store.setState({ state: 'failed' }, true),
      )
      .finally(end)
  }
  return {
    store,
    ask: () => {
      if (!isAsked) run()
    },
    again: run,
  }
}
