import { beforeAll, describe, expect, test } from 'vitest'
import { assessedVersion, versionMadeOn, versionsOf } from '~/domain/dossier/versionsOf.ts'
import { applicationDigest } from '~/domain/log/applicationDigest.ts'
import type { Command, FileContent } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { madeOnNow } from '~/domain/log/madeOnNow.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { splitBrief } from '~/domain/panel/splitBrief.ts'
import { contentDigest } from '~/exchange/panel/writePanelFile.ts'
import { readAnswer } from '~/exchange/panel/readAnswer.ts'
import { readSealed } from '~/exchange/sealed/readSealed.ts'
import {
  application,
  assessed,
  caseNumber,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'
import {
  anne,
  answerBytesOf,
  briefFor,
  deviceLog,
  deviceOf,
  type PanelRound,
  panelRound,
  scoredBy,
  sentLog,
} from '../../support/panelFiles.ts'

const number = caseNumber('20-9')
const texts = [{ heading: 'Plan', text: 'Vi bygger broer.' }]

const record = (changes: Parameters<typeof application>[1]): Command => ({
  kind: 'record-application',
  application: application('20-9', changes),
})

const importing = (fileName: string, changes: Parameters<typeof application>[1]): Command => ({
  kind: 'import-applications',
  file: { fileName, sha256: 'b'.repeat(64) },
  applications: [application('20-9', changes)],
})

const versionsIn = (log: Log) => versionsOf(log, stateOf(log), number)

describe('[VE1] the versions of an application', () => {
  const start = roundLogFrom(
    roundCommands(setupWith(), [application('20-9'), application('20-10')]),
  )

  test('are numbered as they were recorded, each with its file or by hand', () => {
    const log = roundLogFrom(
      [record({ title: 'Rettet' }), importing('ny.csv', { title: 'Ny' })],
      start,
    )
    expect(
      versionsIn(log).map((each) => [each.number, each.application.title, each.fileName]),
    ).toEqual([
      [1, 'Klynge 20-9', 'fil.csv'],
      [2, 'Rettet', null],
      [3, 'Ny', 'ny.csv'],
    ])
    expect(versionsIn(log).map(({ isCurrent }) => isCurrent)).toEqual([false, false, true])
    expect(versionsIn(log).map(({ replacedAt }) => replacedAt !== null)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('are not made by what changes nothing', () => {
    expect(versionsIn(roundLogFrom([importing('samme.csv', {})], start))).toHaveLength(1)
    expect(versionsOf(start, stateOf(start), caseNumber('20-11'))).toEqual([])
  })

  test('are both there where two have corrected it, and the earlier is worked by', () => {
    const [one, other] = ['a', 'b'].map((device) => acted(start, record({ title: device }), device))
    const both = merged(one!, [...other!.chains.values()])
    expect(versionsIn(both).map(({ isCurrent, replacedAt }) => [isCurrent, replacedAt])).toEqual([
      [false, expect.any(String)],
      [true, null],
      [false, null],
    ])
  })
})

describe('[VE2] an assessment', () => {
  let round: PanelRound
  beforeAll(async () => {
    round = await panelRound()
  })
  const withRound = (log: Log): PanelRound => ({ ...round, log, state: stateOf(log) })

  const handIn: Command = { kind: 'hand-in', assessorId: anne, caseNumbers: [number] }
  const madeOnIn = (log: Log) =>
    settled(stateOf(log).applications.get(number)?.assessments.get(anne))?.madeOn ?? null

  /** The agency's log with what came back from a device, through the sealed file. */
  async function answered(log: Log, content: FileContent): Promise<Log> {
    const device = await deviceOf(round, content, [...scoredBy(anne, '20-9', [4, 5]), handIn])
    const sealed = readSealed(await answerBytesOf(device))
    if (!sealed.ok) throw new Error('not sealed')
    const read = await readAnswer(sealed.value, {
      roundId: content.file.roundId,
      key: round.key,
      secretOf: () => Promise.resolve(round.secret),
    })
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    return merged(log, read.value.chains)
  }

  test('tells the agency which version was in hand, through brief and answer', async () => {
    const content = briefFor(round)
    const back = await answered(sentLog(round, content), content)
    expect(assessedVersion(versionsIn(back), madeOnIn(back))).toEqual({ kind: 'current' })
    const later = roundLogFrom([record({ title: 'Rettet', texts })], back)
    expect(assessedVersion(versionsIn(later), madeOnIn(later))).toEqual({
      kind: 'earlier',
      number: 1,
      now: 2,
    })
    // A version that says again what an earlier said is the one that was in hand.
    const again = roundLogFrom([record({})], later)
    expect(assessedVersion(versionsIn(again), madeOnIn(again))).toEqual({ kind: 'current' })
  })

  test('is on the version without its texts until the document file is opened', async () => {
    const sending = withRound(roundLogFrom([record({ title: 'Rettet', texts })], round.log))
    const { brief, documentFiles } = splitBrief(briefFor(sending), 9000)
    const content = { ...brief, file: { ...brief.file, digest: contentDigest(brief) } }
    const commands = [...scoredBy(anne, '20-9', [4, 5]), handIn]
    const [first] = documentFiles
    const opening: Command = {
      kind: 'open-documents',
      assessorId: anne,
      documents: first!.documents,
    }
    const versions = versionsIn(sending.log)
    const bare = madeOnIn(deviceLog(content, commands))
    const whole = madeOnIn(deviceLog(content, [opening, ...commands]))
    expect(assessedVersion(versions, bare)).toEqual({ kind: 'without-texts' })
    expect(versionMadeOn(versions, whole)).toMatchObject({ hadTexts: true, version: { number: 2 } })
  })

  test('that the case officer types in is on the version that stood', () => {
    const commands = roundCommands(
      setupWith({ criteria: [{}] }),
      [application('20-9')],
      [assessed('20-9', 'Anne', [4])],
    )
    const log = roundLogFrom([...commands, record({ title: 'Rettet' })])
    expect(madeOnIn(log)).toBe(applicationDigest(application('20-9')))
    expect(madeOnNow(stateOf(log), number).madeOn).not.toBe(madeOnIn(log))
    expect(madeOnNow(stateOf(log), caseNumber('20-11'))).toEqual({})
  })

  test('from an older log is read as it was, and its version is not told', () => {
    const log = roundLogFrom([
      ...roundCommands(
        setupWith({ criteria: [{}] }),
        [application('20-9')],
        [assessed('20-9', 'Anne', [4])],
      ),
      record({ title: 'Rettet' }),
    ])
    const older = foldOrder(log).map((event): RoundEvent => {
      if (event.kind !== 'assessment-entered') return event
      const { madeOn: _madeOn, ...body } = event.body
      return { ...event, body }
    })
    const register = fold(older).applications.get(number)?.assessments.get(anne)
    expect(settled(register)).toMatchObject({ isHandedIn: true, madeOn: null })
    expect(assessedVersion(versionsIn(log), null)).toEqual({ kind: 'not-told' })
    expect(assessedVersion(versionsIn(log).slice(0, 1), null)).toEqual({ kind: 'current' })
  })
})
