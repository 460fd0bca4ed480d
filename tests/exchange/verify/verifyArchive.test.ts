import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainEvents } from '~/domain/log/chain.ts'
import { foldOrder, type Log, logDigest } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { Instant } from '~/domain/model/units.ts'
import { bytesSource } from '~/exchange/archive/ByteSource.ts'
import { caseArchive, type ToCaseArchive } from '~/exchange/archive/caseArchive.ts'
import { linesOf, writeArchive } from '~/exchange/archive/writeArchive.ts'
import { exampleLog } from '~/exchange/example/exampleStory.ts'
import { isNoArchive, verifyArchive } from '~/exchange/verify/verifyArchive.ts'
import { verifyExamined } from '~/exchange/verify/verifyExamined.ts'
import { examineArchive } from '~/exchange/archive/examineArchive.ts'
import type { Verification } from '~/exchange/verify/Verification.ts'
import { answeredRound } from '../../support/answeredRound.ts'
import { stateOf } from '../../support/devices.ts'

const log = exampleLog()
const encode = (text: string) => new TextEncoder().encode(text)
const archived = (changes: Partial<ToCaseArchive> = {}) => {
  const { roundId, setup } = stateOf(changes.log ?? log)
  return caseArchive({
    log,
    roundId: roundId!,
    title: setup.heads[0]!.value.title,
    createdAt: '2020-07-20T08:00:00Z' as Instant,
    appVersion: '0.1.0',
    rulesVersion: 1,
    verifier: encode('<!doctype html>'),
    documents: new Map(),
    ...changes,
  })
}
const whole = archived()
const verified = (bytes: Uint8Array): Promise<Verification> => verifyArchive(bytesSource(bytes))
const outcomes = ({ checks }: Verification) =>
  Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]))
const allSound = {
  parts: 'sound',
  documents: 'sound',
  chains: 'sound',
  effect: 'sound',
  answers: 'sound',
  handIns: 'sound',
  rankings: 'sound',
  decisions: 'sound',
  views: 'sound',
  versions: 'sound',
}

/** The log as somebody would make it who changes one event and then makes every hash anew. */
function rewritten(of: Log, change: (event: RoundEvent) => RoundEvent): Log {
  const chains = [...of.chains].map(([chain, events]) => {
    let again: RoundEvent[] = []
    const ids = new Map<string, string>()
    for (const event of events) {
      const { kind, body, at, actor, clock } = change(event)
      const draft = JSON.parse(
        JSON.stringify({ kind, body }).replaceAll(/[0-9a-f]{64}/g, (id) => ids.get(id) ?? id),
      ) as RoundEvent
      const made = chainEvents([draft], again.at(-1) ?? null, clock - 1, { chain, at, actor })
      ids.set(event.id, made[0]!.id)
      again = [...again, ...made]
    }
    return [chain, again] as const
  })
  return { chains: new Map(chains), setAside: [] }
}

describe('verifying an archive', () => {
  test('finds the example sound in everything, and computes its rankings anew', async () => {
    const verification = await verified(whole)
    expect([verification.outcome, verification.first]).toEqual(['verified', null])
    expect(outcomes(verification)).toEqual(allSound)
    const counts = Object.fromEntries(verification.checks.map(({ id, count }) => [id, count]))
    expect(counts).toMatchObject({ rankings: 13, decisions: 14, views: 12, versions: 2, chains: 1 })
    expect(verification.logDigest).toBe(logDigest(log))
    expect(verification.sheets.map(({ area }) => area.id)).toContain('energi')
    expect(verification.archive).toMatchObject({ appVersion: '0.1.0' })
  })

  test('[D1] [VF1] with any byte changed is red, and says where', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const spoilt = whole.slice()
          spoilt[at]! ^= by
          const { outcome, first } = await verified(spoilt)
          expect([outcome, first?.code]).toEqual(['broken', 'file'])
        },
      ),
      { numRuns: 25 },
    )
  })

  test('[D1] names the event that was changed by its number, its time and its area', async () => {
    const text = Buffer.from(whole).toString('latin1')
    const at = text.indexOf('"choice":"other"', text.indexOf('"kind":"area-decided"') - 2000)
    const spoilt = whole.slice()
    spoilt.set(encode('"choice":"nonee"'), at)
    const { first, checks, sheets } = await verified(spoilt)
    expect(first).toMatchObject({
      fault: { code: 'broken-chain' },
      place: {
        kind: expect.any(String) as string,
        areaId: expect.any(String) as string,
        at: expect.stringMatching(/^2020-06/) as string,
      },
    })
    expect(checks.find(({ id }) => id === 'decisions')?.outcome).toBe('skipped')
    expect(sheets).toEqual([])
  })

  test('[D2] [VF4] a point changed and every hash made anew is found by the decision it moved', async () => {
    const target = foldOrder(log).find(
      (event) => event.kind === 'assessment-entered' && event.body.caseNumber === '20-41088',
    )!
    const other = rewritten(log, (event) =>
      event.id === target.id && event.kind === 'assessment-entered'
        ? {
            ...event,
            body: {
              ...event.body,
              answers: event.body.answers.map((answer) => ({
                ...answer,
                mark: { state: 'scored' as const, points: 1 as never },
              })),
            },
          }
        : event,
    )
    const verification = await verified(archived({ log: other }))
    expect(verification.outcome).toBe('broken')
    expect(verification.first).toMatchObject({
      code: 'decision-unfounded',
      place: { areaId: 'energi', kind: 'area-decided' },
    })
    // The files are as they should be; it is what they say that does not hold together.
    expect(outcomes(verification)).toMatchObject({
      parts: 'sound',
      chains: 'sound',
      decisions: 'broken',
    })
  })

  test('a manifest that calls the round otherwise is found', async () => {
    expect((await verified(archived({ title: 'En anden runde' }))).first).toMatchObject({
      code: 'other-title',
    })
  })

  test('an archive of rules that are not known here is not said to hold', async () => {
    const { outcome, first } = await verified(archived({ rulesVersion: 2 }))
    expect(outcome).toBe('broken')
    expect(first).toMatchObject({ code: 'file', fault: { code: 'newer-format' } })
  })

  test('[DO1] [VF2] a PDF that no application has is found, and one that is missing is told', async () => {
    const pdf = encode('%PDF-1.7 fremmed')
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    const { first } = await verified(archived({ documents: new Map([[sha256, pdf]]) }))
    expect(first).toEqual({ code: 'document-unnamed', path: `documents/${sha256}` })
    const withDocument = rewritten(log, (event) => event)
    const [chain, events] = [...withDocument.chains][0]!
    const attached = chainEvents(
      [
        {
          kind: 'document-attached',
          body: {
            caseNumber: '20-41088' as never,
            document: { sha256, fileName: 'ansøgning.pdf', size: pdf.length, pages: 1 },
            isAttached: true,
            replaces: [],
          },
        },
      ],
      events.at(-1)!,
      events.at(-1)!.clock,
      { chain, at: events.at(-1)!.at, actor: 'Sagsbehandler' },
    )
    const more = { chains: new Map([[chain, [...events, ...attached]]]), setAside: [] }
    const missing = await verified(archived({ log: more }))
    expect(missing.outcome).toBe('verified')
    expect(missing.checks.find(({ id }) => id === 'documents')?.remarks).toEqual([
      { code: 'document-missing', caseNumber: '20-41088', fileName: 'ansøgning.pdf' },
    ])
    const present = await verified(archived({ log: more, documents: new Map([[sha256, pdf]]) }))
    expect(outcomes(present)).toEqual(allSound)
    // A PDF that is damaged leaves everything else to be verified.
    const bytes = archived({ log: more, documents: new Map([[sha256, pdf]]) })
    const at = Buffer.from(bytes).indexOf('fremmed')
    const spoilt = bytes.with(at, 0)
    expect(outcomes(await verified(spoilt))).toEqual({ ...allSound, documents: 'broken' })
  })

  test('[VF3] hand-ins that a device has signed are told apart from those without', async () => {
    const { log: answered, received } = await answeredRound()
    const sound = await verified(archived({ log: answered }))
    expect(sound.outcome).toBe('verified')
    expect(sound.checks.find(({ id }) => id === 'handIns')).toMatchObject({
      count: 2,
      outcome: 'sound',
    })
    expect(sound.checks.find(({ id }) => id === 'answers')).toMatchObject({
      count: 1,
      outcome: 'sound',
    })
    const { chain } = received.heads[0]!
    const chains = new Map(answered.chains)
    chains.delete(chain as never)
    const lost = await verified(archived({ log: { chains, setAside: [] } }))
    expect(lost.first).toMatchObject({ code: 'answer-missing', path: `log/${chain}.jsonl` })
  })

  test('[LG3] what was set aside is told, and is no damage', async () => {
    const examined = await examineArchive(bytesSource(whole))
    const begun = examined.chains[0]![0]!
    const draft = { kind: 'key-drill-passed', body: { keyId: 'en anden' } } as const
    const { chain, at, actor } = begun
    const other = chainEvents([draft], begun, begun.clock, { chain, at, actor })
    const twice = [...examined.chains, [begun, ...other]]
    const { outcome, checks } = await verifyExamined({ ...examined, chains: twice })
    expect(outcome).toBe('verified')
    expect(checks.find(({ id }) => id === 'chains')?.remarks).toMatchObject([
      { code: 'set-aside', place: { seq: 2, kind: 'key-drill-passed' } },
    ])
  })

  test('a copy is verified as an archive is; a file that is none is told apart', async () => {
    const { roundId, setup } = stateOf(log)
    const copy = writeArchive({
      roundId: roundId!,
      title: setup.heads[0]!.value.title,
      chains: linesOf(log),
      createdAt: '2020-07-20T08:00:00Z' as Instant,
      appVersion: '0.1.0',
      rulesVersion: 1,
    })
    expect(outcomes(await verified(copy))).toEqual(allSound)
    expect(isNoArchive(await verified(encode('sagsnummer;område')))).toBe(true)
    expect(isNoArchive(await verified(copy.slice(0, 60)))).toBe(false)
    expect(isNoArchive(await verified(copy.with(0, 0)))).toBe(false)
  })
})
