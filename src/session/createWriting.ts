import type { RoundId } from '~/domain/model/ids.ts'
import type { Desk } from './Desk.ts'

/** What hands out the right to write: `navigator.locks`. */
export type Locks = Pick<LockManager, 'request'>

export interface Writing {
  /** Asks for the right to write a round. Settles when it is known who has it. */
  readonly claim: (roundId: RoundId) => Promise<void>
  readonly release: () => void
  /** Takes the right from the tab that has it. */
  readonly takeOver: () => Promise<void>
}

/** Milliseconds in which a tab that is closing lets go: until then nobody is told of another. */
const patience = 400
/** Milliseconds between looks at what another tab has written, should its messages be missing. */
const pollEvery = 1_500

/**
 * One tab writes a round and the others read along. The right is a lock of the browser, which is
 * free the moment its tab is closed, crashes or gives it up; whoever waited longest has it then.
 */
export function createWriting(
  { store }: Desk,
  locks: Locks | undefined,
  lookAgain: (roundId: RoundId) => Promise<void>,
): Writing {
  // What belongs to an earlier claim than the present one is void.
  let present = 0
  let letGo: () => void = () => undefined
  let waiting: AbortController | undefined
  let polling: ReturnType<typeof setInterval> | undefined
  let claimed: RoundId | undefined

  const show = (writing: 'here' | 'elsewhere', roundId: RoundId) => {
    clearInterval(polling)
    polling =
      writing === 'elsewhere' ? setInterval(() => void lookAgain(roundId), pollEvery) : undefined
    if (store.getState().writing !== writing) store.setState({ writing })
  }
  /** Enters the lock; answers when it is held. Once it is lost, waits in line for it again. */
  const enter = (claim: number, roundId: RoundId, options: LockOptions): Promise<void> =>
    new Promise((settle) => {
      let isHeld = false
      const holding = locks?.request(`klyngevalg-round:${roundId}`, options, async () => {
        if (claim !== present) return
        isHeld = true
        show('here', roundId)
        settle()
        void lookAgain(roundId)
        await new Promise<void>((resolve) => {
          letGo = resolve
        })
      })
      void holding
        ?.catch(() => undefined)
        .then(() => {
          settle()
          if (claim !== present || !isHeld) return
          show('elsewhere', roundId)
          void queueUp(claim, roundId)
        })
    })
  const queueUp = (claim: number, roundId: RoundId): Promise<void> => {
    waiting = new AbortController()
    return enter(claim, roundId, { signal: waiting.signal })
  }
  const renounce = () => {
    present += 1
    clearInterval(polling)
    waiting?.abort()
    letGo()
    return present
  }
  return {
    claim: async (roundId) => {
      if (!locks || claimed === roundId) return
      claimed = roundId
      const claim = renounce()
      let timer: ReturnType<typeof setTimeout> | undefined
      let isKnown = false
      const waited = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          if (claim === present && !isKnown) show('elsewhere', roundId)
          resolve()
        }, patience)
      })
      const entered = queueUp(claim, roundId).then(() => {
        isKnown = true
      })
      await Promise.race([entered, waited])
      clearTimeout(timer)
    },
    release: () => {
      claimed = undefined
      renounce()
      store.setState({ writing: 'here' })
    },
    takeOver: async () => {
      if (!claimed) return
      await enter(renounce(), claimed, { steal: true })
    },
  }
}
