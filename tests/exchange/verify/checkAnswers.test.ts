import { describe, expect, test } from 'vitest'
import type { ReceivedAnswer } from '~/domain/model/PanelFile.ts'
import { longestStatement } from '~/domain/model/PanelFile.ts'
import { receivedAnswer } from '~/exchange/panel/receivedAnswer.ts'
import { makeDeviceKey, signBytes } from '~/exchange/sealed/deviceKey.ts'
import { checkAnswers } from '~/exchange/verify/checkAnswers.ts'
import { answeredRound, logWithAnswer } from '../../support/answeredRound.ts'
import { stateOf } from '../../support/devices.ts'

const { sent, answer, received, log } = await answeredRound()
const { statement, signature, ...unsigned } = received

/** What is said of the round when something else had been noted of its answer. */
async function checked(noted: ReceivedAnswer) {
  const other = logWithAnswer(sent, answer, noted)
  const { breaks, remarks, signedTo } = await checkAnswers(other, stateOf(other))
  return { codes: [...breaks, ...remarks].map(({ code }) => code), signedTo }
}

describe('an answer that was received', () => {
  test('[VF3] is held by its device’s signature, to the last event of each chain', async () => {
    const { count, breaks, remarks, signedTo } = await checkAnswers(log, stateOf(log))
    expect([count, breaks, remarks]).toEqual([1, [], []])
    expect([...signedTo]).toEqual(received.heads.map(({ chain, seq }) => [chain, seq]))
    expect(received.heads).not.toEqual([])
  })

  test('[VF3] without a statement, as older logs have it, is told as unsigned', async () => {
    expect(await checked(unsigned)).toEqual({ codes: ['answer-unsigned'], signedTo: new Map() })
  })

  test('[VF3] with a changed statement breaks, whatever is changed in it', async () => {
    const [head] = received.heads
    const changes: readonly ReceivedAnswer[] = [
      { ...received, statement: statement!.replace('Anne', 'Bo') },
      { ...received, statement: statement!.replace(/"writtenAt":"2026/, '"writtenAt":"2025') },
      { ...received, statement: `${statement!} ` },
      { ...received, statement: '{}' },
      { ...received, heads: [] },
      { ...received, heads: [{ ...head!, seq: head!.seq - 1 }] },
    ]
    for (const change of changes) {
      const { codes, signedTo } = await checked(change)
      expect(codes.some((code) => code === 'statement-differs' || code === 'bad-signature')).toBe(
        true,
      )
      expect(signedTo.size).toBe(0)
    }
  })

  test('[VF3] signed by another device’s key breaks', async () => {
    const key = await makeDeviceKey()
    const other = await signBytes(key, new TextEncoder().encode(statement))
    expect((await checked({ ...received, signature: other })).codes).toEqual(['bad-signature'])
    expect((await checked({ ...unsigned, statement: statement! })).codes).toEqual(['bad-signature'])
    expect((await checked({ ...unsigned, signature: signature! })).codes).toEqual([
      'statement-differs',
    ])
  })

  test('[VF3] whose chains are not in the log breaks, and says which', async () => {
    const other = logWithAnswer(sent, { ...answer, chains: [] }, received)
    const { breaks } = await checkAnswers(other, stateOf(other))
    const path = `log/${received.heads[0]!.chain}.jsonl`
    expect(breaks).toMatchObject([{ code: 'answer-missing', path }])
  })

  test('from a device that nobody has let in is told', async () => {
    const chains = new Map(log.chains)
    const [agency, events] = [...chains].find(([, [first]]) => first?.chain.startsWith('agency'))!
    chains.set(
      agency,
      events.filter(({ kind }) => kind !== 'device-ruled'),
    )
    const other = { ...log, chains }
    const { remarks } = await checkAnswers(other, stateOf(other))
    expect(remarks.map(({ code }) => code)).toEqual(['device-not-accepted'])
  })

  test('from more chains than an event has room for keeps no statement', () => {
    const signed = { text: 'x'.repeat(longestStatement + 1), signature: signature! }
    const large = receivedAnswer({ ...received, answer: { ...answer, signed } })
    expect(large).toEqual(unsigned)
  })
})
