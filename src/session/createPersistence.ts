import type { Desk } from './Desk.ts'

/** What tells whether the browser keeps what is stored: `navigator.storage`. */
export type Persistence = Pick<StorageManager, 'persist' | 'persisted'>

export interface Persisting {
  /** Asks what the browser does now; at the first thing that is saved asks it to keep all of it. */
  readonly watch: () => Promise<void>
  readonly stopWatching: () => void
}

/** A browser that cannot be asked is one that may delete. */
export function createPersistence(
  { store }: Desk,
  persistence: Persistence | undefined,
): Persisting {
  let unsubscribe: () => void = () => undefined
  const ask = async () => {
    unsubscribe()
    store.setState({ isAskingToKeep: true })
    const isPersistent = (await persistence?.persist().catch(() => false)) ?? false
    store.setState({ isAskingToKeep: false, isPersistent })
  }
  return {
    watch: async () => {
      const isPersistent = (await persistence?.persisted().catch(() => false)) ?? false
      store.setState({ isPersistent })
      if (isPersistent) return
      unsubscribe = store.subscribe(({ saveStatus }) => {
        if (saveStatus.kind === 'saved') void ask()
      })
    },
    stopWatching: () => unsubscribe(),
  }
}
