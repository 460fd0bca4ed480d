import type { Refusal } from '~/domain/log/decide.ts'
import { settled } from '~/domain/log/Register.ts'
import type { SealFault } from '~/exchange/sealed/SealFault.ts'
import type { UnlockedRoundKey } from '~/exchange/sealed/roundKey.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { Acting } from './createActing.ts'
import type { Desk } from './Desk.ts'
import type { NotWriting } from './WorkbenchState.ts'

export type KeyFault =
  | SealFault
  | Refusal
  | StorageFault
  | NotWriting
  | { readonly code: 'locked' | 'no-round-key' }

export interface RoundKeys {
  /** Makes the round's key and locks its private half under a passphrase; leaves it unlocked. */
  readonly makeRoundKey: (passphrase: string) => Promise<Result<void, KeyFault>>
  /** Unlocks the key until the round is left. Errors: `wrong-words`. */
  readonly unlockRound: (passphrase: string) => Promise<Result<void, KeyFault>>
  /** The same, and written down: somebody has the passphrase. */
  readonly drillRoundKey: (passphrase: string) => Promise<Result<void, KeyFault>>
  /** Forgets the unlocked key. */
  readonly lock: () => void
  /** The unlocked key of the open round. */
  readonly unlockedKey: () => Result<UnlockedRoundKey, KeyFault>
}

/** Holds the open round's private key in memory, for as long as the round is open. */
export function createRoundKeys({ store, random }: Desk, { act }: Pick<Acting, 'act'>): RoundKeys {
  let unlocked: UnlockedRoundKey | undefined
  const show = (key: UnlockedRoundKey) => {
    unlocked = key
    store.setState({ unlockedKeyId: key.keyId })
  }
  const presentKey = () => {
    const { round } = store.getState()
    return round && settled(round.state.panel.roundKey)
  }
  const unlock = async (passphrase: string): Promise<Result<UnlockedRoundKey, KeyFault>> => {
    const roundKey = presentKey()
    if (!roundKey) return err({ code: 'no-round-key' })
    const { unlockRoundKey } = await import('~/exchange/sealed/roundKey.ts')
    const opened = await unlockRoundKey(roundKey, passphrase)
    if (opened.ok) show(opened.value)
    return opened
  }
  return {
    makeRoundKey: async (passphrase) => {
      const { round } = store.getState()
      if (!round) return err({ code: 'no-round-key' })
      const { makeRoundKey } = await import('~/exchange/sealed/roundKey.ts')
      const roundKey = await makeRoundKey(passphrase, random)
      const made = await act(round.roundId, { kind: 'make-round-key', roundKey })
      if (!made.ok) return made
      const opened = await unlock(passphrase)
      return opened.ok ? ok(undefined) : opened
    },
    unlockRound: async (passphrase) => {
      const opened = await unlock(passphrase)
      return opened.ok ? ok(undefined) : opened
    },
    drillRoundKey: async (passphrase) => {
      const { round } = store.getState()
      const opened = await unlock(passphrase)
      if (!opened.ok || !round) return opened.ok ? ok(undefined) : opened
      const { keyId } = opened.value
      const noted = await act(round.roundId, { kind: 'pass-key-drill', keyId })
      return noted.ok ? ok(undefined) : noted
    },
    lock: () => {
      unlocked = undefined
      store.setState({ unlockedKeyId: undefined })
    },
    unlockedKey: () =>
      unlocked && unlocked.keyId === presentKey()?.keyId
        ? ok(unlocked)
        : err({ code: presentKey() ? 'locked' : 'no-round-key' }),
  }
}
