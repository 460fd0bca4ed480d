import type { Refusal } from '~/domain/log/decide.ts'
import type { PanelFault } from '~/exchange/panel/PanelFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { mergeChains } from '~/storage/mergeChains.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { AnswerPreview } from './AnswerPreview.ts'
import { bytesOf } from './bytesOf.ts'
import type { Acting } from './createActing.ts'
import type { KeyFault, RoundKeys } from './createRoundKeys.ts'
import type { Sending } from './createSending.ts'
import type { Desk } from './Desk.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { takeInHand } from './roundInHand.ts'
import type { NotWriting } from './WorkbenchState.ts'

export type ReceiveFault =
  | PanelFault
  | KeyFault
  | Refusal
  | StorageFault
  | NotWriting
  | { readonly code: 'unreadable' | 'no-round' | 'device-unconfirmed' }

export interface Receiving {
  /** What an answer would change here; changes nothing. */
  readonly readAnswer: (file: File) => Promise<Result<AnswerPreview, ReceiveFault>>
  /**
   * Takes an answer in, all of it or nothing. From a device that has not answered before, only once
   * the case officer has confirmed it; why goes into the log.
   */
  readonly takeAnswer: (
    preview: AnswerPreview,
    confirmedBecause?: string,
  ) => Promise<Result<void, ReceiveFault>>
}

export function createReceiving(
  desk: Desk,
  { act }: Pick<Acting, 'act'>,
  { unlockedKey }: Pick<RoundKeys, 'unlockedKey'>,
  { secretOf }: Pick<Sending, 'secretOf'>,
): Receiving {
  const { database, store, queue, channel, now } = desk
  return {
    readAnswer: async (file) => {
      const { round } = store.getState()
      if (!round) return err({ code: 'no-round' })
      const bytes = await bytesOf(file)
      if (!bytes) return err({ code: 'unreadable' })
      const { readSealed } = await import('~/exchange/sealed/readSealed.ts')
      const { previewAnswer } = await import('./AnswerPreview.ts')
      const { readAnswer } = await import('~/exchange/panel/readAnswer.ts')
      const sealed = readSealed(new Uint8Array(bytes))
      if (!sealed.ok) return sealed
      // What it is may be told without the key; only what it says needs it.
      if (sealed.value.kind !== 'answer')
        return err({ code: 'wrong-kind', kind: sealed.value.kind })
      const key = unlockedKey()
      if (!key.ok) return key
      const { roundId } = round
      const answer = await readAnswer(sealed.value, { roundId, key: key.value, secretOf })
      if (!answer.ok) return answer
      return previewAnswer(round, answer.value, await fileDigest(bytes), now())
    },
    takeAnswer: async (preview, confirmedBecause) => {
      const { answer, assessorId, devicePublicKey } = preview
      const { round } = store.getState()
      if (!round) return err({ code: 'no-round' })
      const { roundId } = round
      const isUnknown = preview.device !== 'known' && preview.device !== 'first'
      if (isUnknown && !confirmedBecause) return err({ code: 'device-unconfirmed' })
      // The rulings come first, so that nothing stands here that nobody has let in.
      if (preview.device !== 'known') {
        const reason = confirmedBecause ?? null
        const ruling = { assessorId, devicePublicKey, isAccepted: true, reason }
        const ruled = await act(roundId, { kind: 'rule-device', ...ruling })
        if (!ruled.ok) return ruled
      }
      const merged = await queue(async (): Promise<Result<void, StorageFault>> => {
        const added = await mergeChains(desk, roundId, {
          chains: new Map(answer.chains.flatMap((run) => (run[0] ? [[run[0].chain, run]] : []))),
          setAside: [],
        })
        if (!added.ok) return added
        const again = await takeInHand(database, roundId)
        if (again.ok && again.value) store.setState({ round: again.value })
        channel?.tell({ roundId, isDeleted: false })
        return ok(undefined)
      })
      if (!merged.ok) return merged
      const { receivedAnswer } = await import('~/exchange/panel/receivedAnswer.ts')
      const noted = await act(roundId, { kind: 'note-answer', answer: receivedAnswer(preview) })
      return noted.ok ? ok(undefined) : noted
    },
  }
}
