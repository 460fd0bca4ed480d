import { describe, expect, test } from 'vitest'
import { chainEvents } from '~/domain/log/chain.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { Instant } from '~/domain/model/units.ts'
import { caseArchive } from '~/exchange/archive/caseArchive.ts'
import { exampleArchive } from '~/exchange/example/exampleArchive.ts'
import { exampleLog } from '~/exchange/example/exampleStory.ts'
import { stateOf } from '../support/devices.ts'
import { testRound } from '../support/builders.ts'
import { deskVerifier, deskWith, smallRound } from './support.ts'

const version = '1.2.3'
const verifier = new TextEncoder().encode(deskVerifier)
const example = exampleArchive(version, verifier)
const desk = (more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  deskWith({ ...smallRound, 'a.klynge': example, ...more })
const log = exampleLog()
const archived = (of: Log, createdAt: string, roundId = stateOf(log).roundId!) =>
  caseArchive({
    log: of,
    roundId,
    title: stateOf(of).setup.heads[0]?.value.title ?? '',
    createdAt: createdAt as Instant,
    appVersion: version,
    rulesVersion: 1,
    verifier,
    documents: new Map(),
  })

/** The log with one more event in its chain, or in the place of those after `seq`. */
function withEvent(keyId: string, seq?: number): Log {
  const [chain, events] = [...log.chains][0]!
  const kept = events.slice(0, seq)
  const last = kept.at(-1)!
  const draft = { kind: 'key-drill-passed', body: { keyId } } as const
  const stamp = { chain, at: '2020-07-18T09:00:00Z' as Instant, actor: 'Sagsbehandler' }
  const added = chainEvents([draft], last, last.clock, stamp)
  return { chains: new Map([[chain, [...kept, ...added]]]), setAside: [] }
}

describe('verify', () => {
  test('says that everything holds, with the exact totals', async () => {
    const { exitCode, stdout, stderr } = await desk().run('verify', 'a.klynge')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Alt passer\. /)
    expect(stdout).toContain('Energiteknologi: Tæt, forslag 20-41088, besluttet 20-41088')
    expect(stdout).toContain('20-41088    41/10 = 4,1000  Nordvind Energiklynge')
    expect(stdout).toMatch(
      /Styrelsens beslutninger mod ranglisten, da de blev truffet +14 {2}Passer/,
    )
  })

  test('gives the same as JSON, and in English', async () => {
    const { stdout } = await desk().run('verify', 'a.klynge', '--format', 'json', '--lang', 'en')
    const report = JSON.parse(stdout) as { outcome: string; first: null; areas: unknown[] }
    expect(report).toMatchObject({ outcome: 'verified', first: null, events: 305 })
    expect(report.areas).toHaveLength(13)
    expect((await desk().run('verify', 'a.klynge', '--lang', 'en')).stdout).toMatch(
      /^Everything holds\. /,
    )
  })

  test('[VF1] ends with 1 where a byte is another: the place on stderr, the report on stdout', async () => {
    for (const at of [0, 11, 700, 30_000, 200_000, example.length - 1]) {
      const spoilt = example.slice()
      spoilt[at]! ^= 4
      const { exitCode, stdout, stderr } = await desk({ 'b.klynge': spoilt }).run(
        'verify',
        'b.klynge',
      )
      expect([at, exitCode]).toEqual([at, 1])
      expect(stderr).toMatch(/^b\.klynge: .+\n$/)
      expect(stdout).toMatch(/^Noget passer ikke\. /)
      expect(stdout).toContain('Det første brudte sted: ')
    }
  })

  test('ends with 3 where there is no archive to verify', async () => {
    for (const file of ['assessments.csv', 'mangler.klynge']) {
      const { exitCode, stdout, stderr } = await desk().run('verify', file)
      expect([exitCode, stdout]).toEqual([3, ''])
      expect(stderr).toMatch(new RegExp(`^${file}: `))
    }
    expect((await desk().run('verify')).exitCode).toBe(2)
    expect((await desk().run('verify', 'a.klynge', 'b.klynge')).exitCode).toBe(2)
    expect((await desk().run('verify', 'a.klynge', '--format', 'csv')).exitCode).toBe(2)
  })
})

describe('rank and suggest of an archive', () => {
  test('rank it as its lists are ranked, but for what has happened since', async () => {
    const { exitCode, stdout } = await desk().run('rank', 'a.klynge', '--format', 'csv')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\uFEFFområde;rang;sagsnummer;/)
    expect((await desk().run('rank', '--archive', 'a.klynge', '--format', 'csv')).stdout).toBe(
      stdout,
    )
    const { areas } = JSON.parse((await desk().run('rank', 'a.klynge')).stdout) as {
      areas: readonly { areaId: string; verdict: string }[]
    }
    expect(areas.find(({ areaId }) => areaId === 'digital')?.verdict).toBe('clear')
  })

  test('suggest the set that was decided on', async () => {
    const { stdout } = await desk().run('suggest', 'a.klynge')
    // As decided, with the amount that was lowered; the suggestion in «maritim» was not followed.
    expect(stdout).toContain('79400000')
  })

  test.each([
    [['rank', 'a.klynge', '--round', 'round.json']],
    [['rank', 'a.klynge', 'b.klynge']],
    [['rank', '--archive', 'a.klynge', 'b.klynge']],
    [['merge', 'a.klynge', '--out', 'c.klynge']],
    [['merge', 'a.klynge', 'b.klynge']],
  ])('%j is wrong usage', async (argv) => {
    expect((await desk().run(...argv)).exitCode).toBe(2)
  })

  test('of a damaged archive say nothing but where it is damaged', async () => {
    const spoilt = example.slice()
    spoilt[30_000]! ^= 1
    const { exitCode, stdout, stderr } = await desk({ 'b.klynge': spoilt }).run('rank', 'b.klynge')
    expect([exitCode, stdout]).toEqual([3, ''])
    expect(stderr).toContain('b.klynge: Kæden er brudt ved hændelse')
  })
})

describe('merge', () => {
  const merged = async (files: Readonly<Record<string, Uint8Array>>, order: readonly string[]) => {
    const at = desk(files)
    const ran = await at.run('merge', ...order, '--out', 'ud.klynge')
    return { ...ran, bytes: at.files.get('ud.klynge') }
  }

  test('of an archive with itself gives the same bytes', async () => {
    const { exitCode, stdout, stderr, bytes } = await merged({}, ['a.klynge', 'a.klynge'])
    expect([exitCode, stdout, stderr]).toEqual([0, 'ud.klynge\n', ''])
    expect(Buffer.from(bytes as Uint8Array).equals(example)).toBe(true)
  })

  test('[LG4] gives the same whatever the order, with the events of all', async () => {
    const files = {
      'b.klynge': archived(withEvent('b'), '2020-08-01T08:00:00Z'),
      'c.klynge': archived({ ...log, chains: new Map() }, '2020-09-01T08:00:00Z'),
    }
    const one = await merged(files, ['a.klynge', 'b.klynge'])
    const other = await merged(files, ['b.klynge', 'a.klynge'])
    expect(one.exitCode).toBe(0)
    expect(one.bytes).toEqual(other.bytes)
    expect(Buffer.from(one.bytes as Uint8Array).equals(files['b.klynge'])).toBe(true)
    // An archive without a chain is none.
    expect((await merged(files, ['a.klynge', 'c.klynge'])).exitCode).toBe(3)
  })

  test('[LG3] tells what is set aside on a fork; the longer branch stays', async () => {
    const files = { 'b.klynge': archived(withEvent('b', 280), '2020-07-19T08:00:00Z') }
    for (const order of [
      ['a.klynge', 'b.klynge'],
      ['b.klynge', 'a.klynge'],
    ]) {
      const { exitCode, stderr, bytes } = await merged(files, order)
      expect(exitCode).toBe(0)
      expect(stderr).toMatch(/går i to retninger fra hændelse 281\. 1 hændelse er lagt til side/)
      expect(Buffer.from(bytes as Uint8Array).equals(example)).toBe(true)
    }
  })

  test('writes over none of the archives it merges, whatever their path is called', async () => {
    const files = { 'b.klynge': archived(withEvent('b', 280), '2020-07-19T08:00:00Z') }
    for (const out of ['b.klynge', './b.klynge', 'mappe/../b.klynge']) {
      const at = desk(files)
      const { exitCode, stdout, stderr } = await at.run(
        'merge',
        'a.klynge',
        'b.klynge',
        '--out',
        out,
      )
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/er selv et af arkiverne, der flettes/)
      expect(at.files.get('b.klynge')).toBe(files['b.klynge'])
    }
  })

  test('refuses another round, a damaged file and one that is not there, and writes nothing', async () => {
    const begun = chainEvents(
      [{ kind: 'chain-begun', body: { roundId: testRound, role: 'agency', assessorId: null } }],
      null,
      0,
      { chain: 'andenrunde000000' as never, at: '2020-07-18T09:00:00Z' as Instant, actor: 'A' },
    )
    const strange = { chains: new Map([[begun[0]!.chain, begun]]), setAside: [] }
    const files = {
      'b.klynge': archived(strange, '2020-07-18T09:00:00Z', testRound),
      'c.klynge': example.slice(0, 5000),
    }
    const other = await merged(files, ['a.klynge', 'b.klynge'])
    expect([other.exitCode, other.bytes]).toEqual([3, undefined])
    expect(other.stderr).toMatch(/^b\.klynge: Arkivet hører til en anden runde/)
    const broken = await merged(files, ['a.klynge', 'c.klynge', 'd.klynge'])
    expect([broken.exitCode, broken.bytes]).toEqual([3, undefined])
    expect(broken.stderr).toMatch(/^c\.klynge: .*\n(.*\n)*d\.klynge: Filen findes ikke/)
  })
})
