import { longestStatement, type ReceivedAnswer } from '~/domain/model/PanelFile.ts'
import { headsOf } from '~/domain/panel/answerOf.ts'
import type { Answer } from './readAnswer.ts'

interface Received {
  readonly answer: Answer
  /** SHA-256 of the file. */
  readonly digest: string
  readonly receipt: string
}

/**
 * What the log keeps of an answer: where its chains end, and the statement that says so with its
 * signature. One from more chains than an event has room for keeps none, and is told as unsigned.
 */
export function receivedAnswer({ answer, digest, receipt }: Received): ReceivedAnswer {
  const { statement, signed, chains } = answer
  const { assessorId, devicePublicKey } = statement
  const heads = headsOf(chains).map(({ chain, seq, id }) => ({ chain, seq, id }))
  const proof =
    signed.text.length <= longestStatement
      ? { statement: signed.text, signature: signed.signature }
      : {}
  return { assessorId, digest, devicePublicKey, heads, ...proof, receipt }
}
