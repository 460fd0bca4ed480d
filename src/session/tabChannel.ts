import * as z from 'zod/mini'
import { roundIdSchema } from '~/domain/model/ids.ts'

const messageSchema = z.strictObject({ roundId: roundIdSchema, isDeleted: z.boolean() })

/** What one tab tells the others: a round has changed, or is gone. */
export type TabMessage = z.infer<typeof messageSchema>

/** The other tabs of this program in this browser. A message may get lost; nothing hangs on it. */
export interface TabChannel {
  readonly tell: (message: TabMessage) => void
  /** Answers with what ends the listening. */
  readonly listen: (listener: (message: TabMessage) => void) => () => void
}

/** Undefined where the browser has no such channel; tabs then look for themselves what is new. */
export function broadcastChannel(name = 'klyngevalg'): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel(name)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
    tell: (message) => channel.postMessage(message),
    listen: (listener) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const read = messageSchema.safeParse(data)
        if (read.success) listener(read.data)
      }
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}
