import { describe, expect, test } from 'vitest'
import { eventToLine } from '~/domain/log/chain.ts'
import { emptyLog, mergeRun } from '~/domain/log/Log.ts'
import { decide } from '~/domain/log/decide.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { headsOf } from '~/domain/panel/answerOf.ts'
import { type DocumentFile, splitBrief } from '~/domain/panel/splitBrief.ts'
import { openDocumentsFile, writeDocumentsFile } from '~/exchange/panel/documentsFile.ts'
import { contentPath } from '~/exchange/panel/fileContent.ts'
import type { PanelFault } from '~/exchange/panel/PanelFault.ts'
import { readAnswer, readOwnAnswer } from '~/exchange/panel/readAnswer.ts'
import { readPanelFile } from '~/exchange/panel/readPanelFile.ts'
import { proofPath, statementPath } from '~/exchange/panel/statement.ts'
import { writePanelFile } from '~/exchange/panel/writePanelFile.ts'
import { logPath } from '~/exchange/archive/manifest.ts'
import { makeDeviceKey, proveInvitation, signBytes } from '~/exchange/sealed/deviceKey.ts'
import { packageParts } from '~/exchange/sealed/packageParts.ts'
import { readSealed, type SealedFile } from '~/exchange/sealed/readSealed.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { briefOf } from '~/domain/panel/briefOf.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { caseNumber } from '../support/builders.ts'
import { stateOf } from '../support/devices.ts'
import {
  anne,
  answerBytesOf,
  answerContent,
  briefFor,
  deviceOf,
  deviceLog,
  panelProvenance,
  panelRound,
  scoredBy,
} from '../support/panelFiles.ts'
import { madePdf } from '../support/pdf.ts'
import { seededRandom } from '../support/seededRandom.ts'

const round = await panelRound()
const brief = briefFor(round)
const handsIn = [
  ...scoredBy(anne, '20-9', [4, 5]),
  { kind: 'hand-in', assessorId: anne, caseNumbers: [caseNumber('20-9')] } as const,
]
const device = await deviceOf(round, brief, handsIn)
const utf8 = (text: string) => new TextEncoder().encode(text)

const sealedOf = (bytes: Uint8Array): SealedFile => {
  const sealed = readSealed(bytes)
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.faults))
  return sealed.value
}
const atAgency = (bytes: Uint8Array) =>
  readAnswer(sealedOf(bytes), {
    roundId: brief.file.roundId,
    key: round.key,
    secretOf: (_, id) => Promise.resolve(id === 'invitation' ? round.secret : undefined),
  })
const faultOf = async (bytes: Uint8Array): Promise<PanelFault | undefined> => {
  const read = await atAgency(bytes)
  return read.ok ? undefined : read.faults[0]
}

describe('[PA4] a document file', () => {
  const content: DocumentFile = {
    roundId: brief.file.roundId,
    roundTitle: brief.file.roundTitle,
    assessorId: anne,
    number: 1,
    of: 2,
    documents: [
      { caseNumber: caseNumber('20-9'), texts: [{ heading: 'Plan', text: 'Tekst med æ, ø og å' }] },
    ],
  }
  const write = (file = content) =>
    writeDocumentsFile(
      { file, contact: brief.file.contact, words: round.words },
      panelProvenance,
      seededRandom('5'),
    )

  test('comes back as it was with the key of its brief, and shows nothing', async () => {
    const bytes = await write()
    expect(await openDocumentsFile(sealedOf(bytes), round.words)).toEqual({
      ok: true,
      value: content,
    })
    const text = new TextDecoder('latin1').decode(bytes)
    for (const word of ['Tekst', 'Plan', '20-9', 'Anne']) expect(text).not.toContain(word)
  })

  test('is no brief, and a brief is none; without texts or with more in it, it is refused', async () => {
    const sealed = sealedOf(await write())
    expect(await readPanelFile(sealed, round.words)).toMatchObject({
      faults: [{ code: 'wrong-kind' }],
    })
    const empty = sealedOf(await write({ ...content, documents: [] }))
    expect(await openDocumentsFile(empty, round.words)).toMatchObject({
      faults: [{ code: 'bad-content' }],
    })
    const more = sealedOf(await write(Object.assign({ points: [4] }, content)))
    expect(await openDocumentsFile(more, round.words)).toMatchObject({
      faults: [{ code: 'foreign-content', field: 'points' }],
    })
  })

  test('[PA5] carries PDFs as they are, each under its own digest and named in the file', async () => {
    const pdf = madePdf([['Ansøgning'], null])
    const sha256 = await fileDigest(new Uint8Array(pdf).buffer)
    const file = { ...content, documents: [], pdfs: [sha256] }
    const seal = (contents: ReadonlyMap<string, Uint8Array>, named: DocumentFile = file) =>
      writeDocumentsFile(
        { file: named, contact: brief.file.contact, words: round.words, contents },
        panelProvenance,
        seededRandom('5'),
      )
    const open = async (bytes: Uint8Array) => openDocumentsFile(sealedOf(bytes), round.words)
    const whole = new Map([[sha256, pdf]])
    expect(await open(await seal(whole))).toEqual({ ok: true, value: { ...file, contents: whole } })
    const other = new Map([['0'.repeat(64), pdf]])
    expect(await open(await seal(other))).toMatchObject({ faults: [{ code: 'bad-content' }] })
    expect(await open(await seal(whole, content))).toMatchObject({
      faults: [{ code: 'bad-content' }],
    })
    expect(await open(await seal(new Map()))).toMatchObject({ faults: [{ code: 'missing-part' }] })
    // A page of nothing but spaces packs like a bomb, and is none.
    const blank = new Uint8Array(1_000_000).fill(32)
    const digest = await fileDigest(blank.buffer)
    const opened = await open(await seal(new Map([[digest, blank]]), { ...file, pdfs: [digest] }))
    expect(opened.ok).toBe(true)
  })

  test('every changed byte of it is refused', async () => {
    const bytes = await write()
    for (let at = 0; at < bytes.length; at += 1) {
      const spoilt = bytes.slice()
      spoilt[at] = (spoilt[at] ?? 0) ^ 1
      const sealed = readSealed(spoilt)
      expect(sealed.ok && (await openDocumentsFile(sealed.value, round.words)).ok).toBe(false)
    }
  })

  test('as large as its limit at most, sealed and all', async () => {
    const unsent = briefOf(round.state, anne, round.details)
    if (!unsent) throw new Error('no brief')
    const long = {
      ...unsent,
      applications: unsent.applications.map((each) => ({
        ...each,
        texts: [{ heading: 'Plan', text: 'å'.repeat(15_000) }],
      })),
    }
    const { brief: small, documentFiles } = splitBrief(long, 45_000)
    expect(documentFiles).toHaveLength(2)
    const files = await Promise.all(documentFiles.map((file) => write({ ...content, ...file })))
    const front = await writePanelFile(small, round.words, panelProvenance, seededRandom('3'))
    for (const { length } of [...files, front]) expect(length).toBeLessThanOrEqual(45_000)
  })
})

describe('a brief as a file', () => {
  const unsent = briefOf(round.state, anne, round.details)
  if (!unsent) throw new Error('no brief')
  const written = () => writePanelFile(unsent, round.words, panelProvenance, seededRandom('3'))

  test('comes back as it was, with the digest its chains begin with', async () => {
    const read = await readPanelFile(sealedOf(await written()), round.words)
    expect(read).toEqual({ ok: true, value: brief })
    const [begun] = deviceLog(brief, scoredBy(anne, '20-9', [1])).chains.values()
    expect(begun?.[0]?.kind).toBe('chain-begun')
  })

  test('is the same bytes each time', async () => {
    expect(await written()).toEqual(await written())
  })

  test('shows nothing of what is in it', async () => {
    const text = new TextDecoder('latin1').decode(await written())
    for (const word of ['Forening', 'Klynge 20', 'Anne', 'Prøverunde', '20-9', 'Kriterium']) {
      expect(text).not.toContain(word)
    }
  })

  test("with another's assessments in it is refused, and says what it must not hold", async () => {
    const { fileKind, contact, roundId, roundTitle } = unsent.file
    const spoilt = (content: string) =>
      sealFile(
        {
          kind: fileKind,
          contact,
          sections: [
            {
              content: packageParts({
                kind: fileKind,
                round: { id: roundId, title: roundTitle },
                ...panelProvenance,
                parts: new Map([[contentPath, utf8(content)]]),
              }),
              recipients: [{ to: 'words', key: round.words }],
            },
          ],
        },
        seededRandom('3'),
      )
    const faults = async (content: string) => {
      const read = await readPanelFile(sealedOf(await spoilt(content)), round.words)
      return read.ok ? undefined : read.faults[0]
    }
    const text = canonicalJson(unsent)
    const assessments = [{ assessorId: 'Bo', answers: [] }]
    expect(await faults(canonicalJson({ ...unsent, assessments }))).toMatchObject({
      code: 'foreign-content',
      field: 'assessments',
    })
    expect(await faults(text)).toBeUndefined()
    expect(await faults('null')).toMatchObject({ code: 'bad-content' })
    expect(await faults(`${text} `)).toMatchObject({ code: 'bad-content' })
    expect(await faults(`${text}{}`)).toMatchObject({ json: { code: 'trailing' } })
    expect(await faults(text.slice(0, text.length * 0.6))).toMatchObject({
      json: { code: 'cut-off' },
    })
    expect(await faults(text.replace('"setup":', '"setup":null,"setup":'))).toMatchObject({
      json: { code: 'duplicate-key', found: 'setup' },
    })
    expect(await faults(text.replace('{', '{"__proto__":{},'))).toMatchObject({
      json: { code: 'forbidden-key' },
    })
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect(await faults(text.replace('"applicants":[]', `"applicants":${deep}`))).toMatchObject({
      json: { code: 'too-deep' },
    })
    expect(await faults(text.replace('"setupReason":null', '"setupReason":NaN'))).toMatchObject({
      json: { code: 'not-json' },
    })
  })
})

describe('an answer', () => {
  test('arrives whole at the agency, without the work', async () => {
    const read = await atAgency(await answerBytesOf(device))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const { chains, statement } = read.value
    expect(chains).toEqual(answerContent(device).answers)
    expect(statement.heads).toEqual(headsOf(chains))
    expect(chains.flat().map(({ kind }) => kind)).toEqual(['chain-begun', 'assessment-handed-in'])
    expect(chains[0]?.[0]?.body).toMatchObject({ brief: brief.file.digest })
  })

  test('opens with the words, to go on elsewhere with everything', async () => {
    const read = await readOwnAnswer(sealedOf(await answerBytesOf(device)), round.words)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    let log = emptyLog
    for (const run of read.value.chains.toSorted(
      (a, b) => (a[0]?.clock ?? 0) - (b[0]?.clock ?? 0),
    )) {
      const merged = mergeRun(log, run)
      if (merged.ok) log = merged.value
    }
    expect(stateOf(log)).toEqual(stateOf(device.log))
    expect(decide(stateOf(log), scoredBy(anne, '20-10', [3])[0] as never).ok).toBe(true)
  })

  test('keeps its work from whoever has the round’s key', async () => {
    const { openSection } = await import('~/exchange/sealed/readSealed.ts')
    const file = sealedOf(await answerBytesOf(device))
    expect(await openSection(file, 1, { round: round.key })).toMatchObject({ ok: false })
  })

  test('shows nothing of what is in it', async () => {
    const text = new TextDecoder('latin1').decode(await answerBytesOf(device))
    for (const word of ['Anne', '20-9', 'scored', 'Forening', 'Prøverunde']) {
      expect(text).not.toContain(word)
    }
  })
})

describe('an answer that was made otherwise than by its device', () => {
  const { answers } = answerContent(device)
  const [chain = []] = answers
  const head = (events: readonly RoundEvent[]) => headsOf([events])

  interface Forgery {
    readonly lines?: readonly string[]
    readonly statement?: Readonly<Record<string, unknown>>
    readonly secret?: Uint8Array
    readonly signer?: Awaited<ReturnType<typeof makeDeviceKey>>
    readonly roundId?: string
    readonly extra?: readonly (readonly [string, Uint8Array])[]
  }
  const forged = async (forgery: Forgery = {}): Promise<Uint8Array> => {
    const lines = forgery.lines ?? chain.map(eventToLine)
    const stated = utf8(
      canonicalJson({
        roundId: brief.file.roundId,
        assessorId: anne,
        invitationId: 'invitation',
        devicePublicKey: device.deviceKey.publicKey,
        writtenAt: panelProvenance.createdAt,
        heads: head(chain),
        ...forgery.statement,
      }),
    )
    const proof = {
      signature: await signBytes(forgery.signer ?? device.deviceKey, stated),
      proof: await proveInvitation(forgery.secret ?? round.secret, stated),
    }
    const content = packageParts({
      kind: 'answer',
      round: { id: (forgery.roundId ?? brief.file.roundId) as never, title: 'Runde 2025-2' },
      ...panelProvenance,
      parts: new Map([
        [statementPath, stated],
        [proofPath, utf8(canonicalJson(proof))],
        [logPath(chain[0]?.chain ?? ''), utf8(lines.map((line) => `${line}\n`).join(''))],
        ...(forgery.extra ?? []),
      ]),
    })
    const { keyId, publicKey } = round.details.roundKey
    const recipients = [{ to: 'round', keyId, publicKey } as const]
    return sealFile(
      { kind: 'answer', contact: null, sections: [{ content, recipients }] },
      seededRandom('5'),
    )
  }
  const lines = chain.map(eventToLine)
  const last = lines.at(-1) ?? ''
  const edited = (from: string, to: string) => [...lines.slice(0, -1), last.replace(from, to)]
  const place = { caseNumber: '20-9', criterionId: null }

  test('is taken where nothing is wrong', async () => {
    expect(await faultOf(await forged())).toBeUndefined()
  })

  test('with one point changed is refused, by the application it is about', async () => {
    const changed = edited('"points":4', '"points":5')
    expect(await faultOf(await forged({ lines: changed }))).toMatchObject({ code: 'wrong-heads' })
    const more = [...edited('"points":4', '"points":5'), last.replace('"seq":2', '"seq":3')]
    expect(await faultOf(await forged({ lines: more }))).toMatchObject({
      code: 'broken-answer',
      place,
    })
  })

  test('with an event lost, swapped, repeated or put in is refused', async () => {
    const [first = ''] = lines
    const variants = [
      [last],
      [first],
      [last, first],
      [first, first, last],
      [first, last, last],
      [...lines, ''],
      [],
    ]
    for (const variant of variants) {
      expect(await faultOf(await forged({ lines: variant }))).toBeDefined()
    }
  })

  test.each([
    [
      'a field twice',
      '"points":4',
      '"points":1,"points":4',
      { code: 'duplicate-key', found: 'points' },
    ],
    ['__proto__', '"points":4', '"__proto__":{},"points":4', { code: 'forbidden-key' }],
    ['NaN', '"points":4', '"points":NaN', { code: 'not-json', found: 'NaN' }],
    ['an inexact number', '"seq":2', '"seq":9007199254740993', { code: 'inexact-number' }],
    ['half a character', '"remark":""', '"remark":"\\ud800"', { code: 'half-character' }],
  ])('with %s says so, and where', async (_, from, to, json) => {
    expect(await faultOf(await forged({ lines: edited(from, to) }))).toMatchObject({
      code: 'broken-answer',
      place,
      json,
    })
  })

  test.each(['"4"', 'null', 'true', '[3]', '2.25'])(
    'with the point %s is refused',
    async (point) => {
      const changed = edited('"points":4', `"points":${point}`)
      expect(await faultOf(await forged({ lines: changed }))).toMatchObject({
        code: 'broken-answer',
        place,
      })
    },
  )

  test("in another's name, or with what no assessor writes, is refused", async () => {
    const other = edited('"actor":"Anne"', '"actor":"Bo"')
    expect(await faultOf(await forged({ lines: other }))).toMatchObject({
      code: 'foreign-event',
      place,
    })
    const statement = { assessorId: 'Bo' }
    expect(await faultOf(await forged({ statement }))).toMatchObject({ code: 'foreign-event' })
    const [work = []] = answerContent(device).home.slice(-1)
    const path = logPath(work[0]?.chain ?? '')
    const body = utf8(work.map((event) => `${eventToLine(event)}\n`).join(''))
    const extra = [[path, body]] as const
    expect(await faultOf(await forged({ extra }))).toMatchObject({ code: 'foreign-event' })
  })

  test('for another round says which', async () => {
    const roundId = 'round00000000002'
    expect(await faultOf(await forged({ roundId }))).toEqual({
      code: 'not-this-round',
      title: 'Runde 2025-2',
    })
  })

  test('without the invitation, or signed by another device, is refused', async () => {
    const secret = seededRandom('99')(32)
    expect(await faultOf(await forged({ secret }))).toMatchObject({ code: 'unknown-invitation' })
    const statement = { invitationId: 'en anden' }
    expect(await faultOf(await forged({ statement }))).toMatchObject({ code: 'unknown-invitation' })
    const signer = await makeDeviceKey()
    expect(await faultOf(await forged({ signer }))).toMatchObject({ code: 'bad-signature' })
  })

  test('in every bit of its bytes is refused', async () => {
    const bytes = await forged()
    for (let at = 0; at < bytes.length; at += 41) {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << at % 8)
      expect(readSealed(flipped).ok).toBe(false)
    }
  })
})
