import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deskWith, rankArgs, rankArgsIn, smallRound } from './support.ts'

interface Ranking {
  readonly areas: readonly {
    readonly areaId: string
    readonly verdict: string
    readonly suggested: readonly string[]
    readonly candidates: readonly {
      readonly caseNumber: string
      readonly rank: number | null
      readonly state: string
      readonly total: unknown
      readonly bounds: unknown
    }[]
  }[]
}

const ranking = (stdout: string) => JSON.parse(stdout) as Ranking

describe('rank', () => {
  test('prints the ranking as JSON and nothing else', async () => {
    const { exitCode, stdout, stderr } = await deskWith(smallRound).run(...rankArgs)
    expect([exitCode, stderr]).toEqual([0, ''])
    const [area] = ranking(stdout).areas
    expect(area).toMatchObject({ areaId: 'energi', verdict: 'clear', suggested: ['20-1'] })
    expect(area!.candidates[0]).toMatchObject({
      caseNumber: '20-1',
      rank: 1,
      total: { numerator: 23, denominator: 5, points: 4.6 },
    })
  })

  test('an assessment with a criterion missing is not handed in and opens the bounds [SC7]', async () => {
    const { stdout } = await deskWith(smallRound).run(...rankArgs)
    const second = ranking(stdout).areas[0]!.candidates[1]!
    expect(second).toMatchObject({
      caseNumber: '20-2',
      total: { points: 2.6 },
      bounds: { low: 1.8, high: 2.6 },
    })
  })

  test('prints the wide CSV for Excel', async () => {
    const { exitCode, stdout } = await deskWith(smallRound).run(...rankArgs, '--format', 'csv')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\uFEFFområde;rang;sagsnummer;/)
    expect(stdout).toMatch(/\r\nEnergi;1;20-1;Nordvind;Vind;På ranglisten;4,6000;5,0000;4,0000;1;/)
    expect(stdout).toMatch(/;ja;Lille runde;gennemsnit af bedømmelser;[0-9a-f]{16};1\.2\.3\r\n/)
  })

  test('[SE1] with quorum 0 and basis panel the panel’s points alone make a ranking', async () => {
    const round = { ...JSON.parse(smallRound['round.json']), quorum: 0, basis: 'panel' } as unknown
    const { exitCode, stdout } = await deskWith({
      ...smallRound,
      'round.json': JSON.stringify(round),
      'assessments.csv':
        'sagsnummer;bedømmer;kriterium;point\n20-1;panel;groen;5\n20-1;panel;smv;4\n' +
        '20-2;panel;groen;2\n20-2;panel;smv;2\n',
    }).run(...rankArgs)
    expect(exitCode).toBe(0)
    expect(ranking(stdout).areas[0]).toMatchObject({ verdict: 'clear', suggested: ['20-1'] })
  })

  test('takes rulings, and speaks English on request', async () => {
    const args = [...rankArgs, '--rulings', 'rulings.csv', '--lang', 'en']
    const { exitCode, stdout } = await deskWith(smallRound).run(...args)
    expect(exitCode).toBe(0)
    expect(ranking(stdout).areas[0]!.candidates[1]).toMatchObject({
      state: 'withdrawn',
      reasons: [{ code: 'withdrawn', text: 'Withdrawn: Brev 9. juni' }],
    })
  })

  test('[RC1] a recused assessor’s points are read and do not count', async () => {
    const rulings = 'sagsnummer;bedømmer;afgørelse;grund\n20-1;Bæk;inhabil;gift med direktøren\n'
    const desk = deskWith({ ...smallRound, 'rulings.csv': rulings })
    const { exitCode, stdout } = await desk.run(...rankArgs, '--rulings', 'rulings.csv')
    expect(exitCode).toBe(0)
    const candidates = ranking(stdout).areas[0]!.candidates
    expect(candidates.map(({ caseNumber, state }) => [caseNumber, state])).toEqual([
      ['20-2', 'ranked'],
      ['20-1', 'incomplete'],
    ])
  })

  test('an assessment of a rejected application is read and does not lift it', async () => {
    const rulings = 'sagsnummer;bedømmer;afgørelse;grund\n20-1;;afvist;for sent\n'
    const desk = deskWith({ ...smallRound, 'rulings.csv': rulings })
    const { exitCode, stdout } = await desk.run(...rankArgs, '--rulings', 'rulings.csv')
    expect(exitCode).toBe(0)
    expect(ranking(stdout).areas[0]!.suggested).toEqual(['20-2'])
  })

  test('the same files give the same bytes wherever they lie', async () => {
    const elsewhere = Object.fromEntries(
      Object.entries(smallRound).map(([name, text]) => [join('andet', 'sted', name), text]),
    )
    const here = await deskWith(smallRound).run(...rankArgs, '--format', 'csv')
    const args = [...rankArgsIn(join('andet', 'sted')), '--format=csv']
    const there = await deskWith(elsewhere).run(...args)
    expect(there).toEqual(here)
  })

  test('[RK3] the order of the rows changes nothing but the digest', async () => {
    const turned = (text: string) => {
      const [heading, ...rows] = text.trim().split('\n')
      return `${[heading, ...rows.toReversed()].join('\n')}\n`
    }
    const { stdout } = await deskWith(smallRound).run(...rankArgs)
    const other = await deskWith({
      ...smallRound,
      'applications.csv': turned(smallRound['applications.csv']),
      'assessments.csv': turned(smallRound['assessments.csv']),
    }).run(...rankArgs)
    expect(other.stdout).toBe(stdout)
  })
})

describe('suggest', () => {
  const suggestArgs = ['suggest', ...rankArgs.slice(1)]

  test('[PF1] prints the set as JSON and nothing else', async () => {
    const { exitCode, stdout, stderr } = await deskWith(smallRound).run(...suggestArgs)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      areas: [{ areaId: 'energi', verdict: 'clear', suggested: [{ caseNumber: '20-1' }] }],
      leaderFirst: { areas: [{ taken: ['20-1'] }] },
      bestSets: { outcome: 'proven', sets: [{ caseNumbers: ['20-1'], points: 4.6 }] },
    })
  })

  test('prints it as CSV for Excel, and in English on request', async () => {
    const desk = deskWith(smallRound)
    const { exitCode, stdout } = await desk.run(...suggestArgs, '--format', 'csv')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\uFEFFafsnit;emne;område;/)
    expect(stdout).toMatch(/\r\nområde;;Energi;Klart;20-1;Nordvind;20-2;Brintby;2,0000;/)
    const english = await desk.run(...suggestArgs, '--format', 'csv', '--lang', 'en')
    expect(english.stdout).toMatch(/\r\narea;;Energi;Clear;20-1;/)
  })

  test('takes rulings, and the order of the rows changes nothing', async () => {
    const args = [...suggestArgs, '--rulings', 'rulings.csv']
    const { stdout } = await deskWith(smallRound).run(...args)
    expect(JSON.parse(stdout)).toMatchObject({ areas: [{ verdict: 'single', runnerUp: null }] })
    const [heading, ...rows] = smallRound['applications.csv'].trim().split('\n')
    const turned = [heading, ...rows.toReversed(), ''].join('\n')
    const other = await deskWith({ ...smallRound, 'applications.csv': turned }).run(...args)
    expect(other.stdout).toBe(stdout)
  })

  test('has the same exit codes as rank', async () => {
    const missing = await deskWith().run(...suggestArgs)
    expect([missing.exitCode, missing.stdout]).toEqual([3, ''])
    const wrong = await deskWith(smallRound).run('suggest', '--round', 'round.json')
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^Tilvalget «--applications» mangler\./)
  })

  test('answers for the example round, whose frames hold, without a warning', async () => {
    const desk = deskWith()
    await desk.run('demo', '--out', 'demo')
    const files = rankArgsIn('demo').slice(1)
    const rulings = ['--rulings', join('demo', 'rulings.csv')]
    const { exitCode, stdout, stderr } = await desk.run('suggest', ...files, ...rulings)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ checks: [], bestSets: { outcome: 'proven' } })
  })
})

describe('bad input', () => {
  test('every fault of every file is told with its place, and stdout is empty', async () => {
    const { exitCode, stdout, stderr } = await deskWith({
      ...smallRound,
      'applications.csv':
        'sagsnummer;område;titel;ansøger;cvr\n20-1;energi;Vind;Nordvind;12345678\n20-2;månen;Brint;;\n',
      'assessments.csv':
        'sagsnummer;bedømmer;kriterium;point\n20-1;Bæk;groen;9\n20-9;Bæk;groen;4\n20-2;Bæk;blå;4\n',
      'rulings.csv': 'sagsnummer;bedømmer;afgørelse;grund\n20-2;;måske;\n',
    }).run(...rankArgs, '--rulings', 'rulings.csv')
    expect([exitCode, stdout]).toEqual([3, ''])
    const places = stderr
      .trim()
      .split('\n')
      .map((line) => /^\S+: Linje \d+, «[^»]+»/.exec(line)?.[0])
    expect(places).toEqual([
      'applications.csv: Linje 2, «cvr»',
      'applications.csv: Linje 3, «område»',
      'applications.csv: Linje 3, «ansøger»',
      'assessments.csv: Linje 2, «point»',
      'assessments.csv: Linje 3, «sagsnummer»',
      'assessments.csv: Linje 4, «kriterium»',
      'rulings.csv: Linje 2, «afgørelse»',
    ])
  })

  test('a list of applications that cannot be read does not make every case unknown', async () => {
    const { exitCode, stderr } = await deskWith({
      ...smallRound,
      'applications.csv': new Uint8Array([0x50, 0x4b, 0x03, 0x04]),
    }).run(...rankArgs)
    expect(exitCode).toBe(3)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('files that do not exist are named, all of them', async () => {
    const { exitCode, stdout, stderr } = await deskWith().run(...rankArgs)
    expect([exitCode, stdout]).toEqual([3, ''])
    expect(stderr).toBe(
      'round.json: Filen findes ikke. Kontrollér stien.\napplications.csv: Filen findes ikke. Kontrollér stien.\nassessments.csv: Filen findes ikke. Kontrollér stien.\n',
    )
  })

  test('a round that cannot be read is told together with lists that are no lists', async () => {
    const { exitCode, stdout, stderr } = await deskWith({
      ...smallRound,
      'round.json': '{"format":"klyngevalg-round/1"}',
      'assessments.csv': '',
    }).run(...rankArgs)
    expect([exitCode, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^round\.json: /)
    expect(stderr).toMatch(/\nassessments\.csv: Filen er tom/)
  })

  test('a warning goes to stderr and the ranking is made all the same', async () => {
    const { exitCode, stdout, stderr } = await deskWith({
      ...smallRound,
      'applications.csv': `${smallRound['applications.csv']}20-1;energi;Vind;Nordvind\n`,
    }).run(...rankArgs)
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^Bemærk: applications\.csv: Linje 4, «sagsnummer»: /)
    expect(ranking(stdout).areas).toHaveLength(1)
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'Skriv en kommando.'],
    [['rang'], 'Kommandoen «rang» findes ikke.'],
    [['rank', '--round', 'round.json'], 'Tilvalget «--applications» mangler.'],
    [['demo'], 'Tilvalget «--out» mangler.'],
    [['demo', '--out'], 'Tilvalget «--out» skal have en værdi.'],
    [['demo', '--out='], 'Tilvalget «--out» skal have en værdi.'],
    [['demo', '--ud', 'x'], 'Tilvalget «--ud» findes ikke til denne kommando.'],
    [['demo', 'x'], '«x» hører ikke til her.'],
    [['demo', '--out', 'x', '--out', 'y'], 'Tilvalget «--out» er skrevet mere end én gang.'],
    [
      [...rankArgs, '--format', 'xml'],
      'Tilvalget «--format» kan ikke være «xml»; vælg json eller csv.',
    ],
    [
      ['demo', '--out', 'x', '--lang', 'sv'],
      'Tilvalget «--lang» kan ikke være «sv»; vælg da eller en.',
    ],
  ])('%j is answered with a sentence and the usage', async (argv, sentence) => {
    const { exitCode, stdout, stderr } = await deskWith(smallRound).run(...argv)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(`${sentence}\n\nBrug: `)).toBe(true)
  })

  test('help is a result, in either language', async () => {
    const { exitCode, stdout, stderr } = await deskWith().run('help', '--lang', 'en')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: /)
  })
})

describe('demo', () => {
  test('writes a round that ranks without a word of warning, and the same each time', async () => {
    const desk = deskWith()
    const { exitCode, stdout, stderr } = await desk.run('demo', '--out', 'demo')
    expect([exitCode, stderr]).toEqual([0, ''])
    const names = [
      'round.json',
      'applications.csv',
      'assessments.csv',
      'rulings.csv',
      'example.klynge',
    ]
    const paths = names.map((name) => join('demo', name))
    expect(stdout).toBe(`${paths.join('\n')}\n`)
    expect([...desk.files.keys()]).toEqual(paths)
    const rulings = ['--rulings', join('demo', 'rulings.csv')]
    const ranked = await desk.run(...rankArgsIn('demo'), ...rulings)
    expect([ranked.exitCode, ranked.stderr]).toEqual([0, ''])
    const verdicts = ranking(ranked.stdout).areas.map(({ verdict }) => verdict)
    expect(new Set(verdicts)).toEqual(
      new Set(['clear', 'close', 'tied', 'single', 'none-eligible', 'too-few']),
    )
    const before = [...desk.files.values()]
    await desk.run('demo', '--out', 'demo')
    expect([...desk.files.values()]).toEqual(before)
  })

  test('works from a real command line', () => {
    const directory = mkdtempSync(join(tmpdir(), 'klyngevalg-'))
    const run = (...argv: readonly string[]) =>
      execFileSync('npm', ['run', '-s', 'klyngevalg', '--', ...argv], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    try {
      const out = join(directory, 'ny', 'mappe')
      run('demo', '--out', out)
      expect(readdirSync(out).toSorted()).toEqual([
        'applications.csv',
        'assessments.csv',
        'example.klynge',
        'round.json',
        'rulings.csv',
      ])
      const stdout = run(...rankArgsIn(out), '--rulings', join(out, 'rulings.csv'))
      expect(ranking(stdout).areas).toHaveLength(13)
      expect(() => run(...rankArgsIn(directory))).toThrow(
        expect.objectContaining({ status: 3, stdout: '' }),
      )
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})
