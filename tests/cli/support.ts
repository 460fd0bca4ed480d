import { join } from 'node:path'
import { err, ok } from '~/lib/result.ts'
import type { CliIo } from '~/cli/CliIo.ts'
import { type ExitCode, runCommand } from '~/cli/runCommand.ts'

/** Stands for the page that verifies, which takes some seconds to build. */
export const deskVerifier = '<!doctype html><title>Efterprøv</title>'

/** A directory that only this test sees. */
export interface Desk {
  readonly files: Map<string, string | Uint8Array>
  readonly run: (...argv: readonly string[]) => Promise<Ran>
}

export interface Ran {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

export function deskWith(start: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const files = new Map(Object.entries(start))
  const run = async (...argv: readonly string[]): Promise<Ran> => {
    let [stdout, stderr] = ['', '']
    const io: CliIo = {
      readFile: (path) => {
        const content = files.get(path)
        if (content === undefined) return Promise.resolve(err('missing'))
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
        return Promise.resolve(ok(bytes))
      },
      writeFile: (path, content) => {
        files.set(path, content)
        return Promise.resolve(ok(null))
      },
      makeDirectory: () => Promise.resolve(ok(null)),
      stdout: (text) => {
        stdout += text
      },
      stderr: (text) => {
        stderr += text
      },
      version: '1.2.3',
      buildVerifier: () => Promise.resolve(deskVerifier),
    }
    const exitCode = await runCommand(argv, io)
    return { exitCode, stdout, stderr }
  }
  return { files, run }
}

/** A small round with three applications in one area; every list can be written over. */
export const smallRound = {
  'round.json': JSON.stringify({
    format: 'klyngevalg-round/1',
    title: 'Lille runde',
    scale: { min: 1, max: 5, step: 1, best: 'high' },
    criteria: [
      { id: 'groen', name: 'Grøn omstilling', weight: 600 },
      { id: 'smv', name: 'SMV-fokus', weight: 400 },
    ],
    areas: [{ id: 'energi', name: 'Energi', kind: 'strength' }],
    cascade: [],
    quorum: 1,
    basis: 'mean',
    recusalScope: 'application',
  }),
  'applications.csv':
    'sagsnummer;område;titel;ansøger\n20-1;energi;Vind;Nordvind\n20-2;Energi;Brint;Brintby\n',
  'assessments.csv':
    'sagsnummer;bedømmer;kriterium;point;bemærkning\n' +
    '20-1;Bæk;groen;5;\n20-1;Bæk;smv;4;\n20-2;Bæk;groen;3;\n20-2;Bæk;smv;2;\n20-2;Holm;groen;1;\n',
  'rulings.csv': 'sagsnummer;bedømmer;afgørelse;grund\n20-2;;trukket;Brev 9. juni\n',
} as const

/** The command line that ranks the round in a directory; '' for the desk itself. */
export const rankArgsIn = (directory: string): readonly string[] => {
  const file = (name: string) => join(directory, name)
  const round = ['rank', '--round', file('round.json')]
  const applications = ['--applications', file('applications.csv')]
  return [...round, ...applications, '--assessments', file('assessments.csv')]
}

export const rankArgs = rankArgsIn('')
