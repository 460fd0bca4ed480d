import { join } from 'node:path'
import type { Command, ImportedFile } from '~/domain/log/Command.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { assessmentsCsv } from '~/exchange/csv/assessmentsCsv.ts'
import { rulingsCsv } from '~/exchange/csv/rulingsCsv.ts'
import { exampleArchive } from '~/exchange/example/exampleArchive.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { writeRound } from '~/exchange/round/writeRound.ts'
import type { CliIo } from './CliIo.ts'
import { recordRound } from './recordRound.ts'
import { type Report, valueOrReport } from './Report.ts'
import type { Words } from './words.ts'

/** Writes the example round's files; answers with their paths, a line each. */
export async function writeDemo(
  directory: string,
  io: CliIo,
  { cli, messages }: Words,
  report: Report,
): Promise<string | undefined> {
  const made = await io.makeDirectory(directory)
  if (!made.ok) {
    valueOrReport(made, report, (problem) => cli.fault(directory, cli.cannotWrite[problem]))
    return undefined
  }
  const verifier = new TextEncoder().encode(await io.buildVerifier())
  const paths: string[] = []
  for (const [name, content] of demoFiles(io.version, verifier, messages)) {
    const path = join(directory, name)
    valueOrReport(await io.writeFile(path, content), report, (problem) =>
      cli.fault(path, cli.cannotWrite[problem]),
    )
    paths.push(path)
  }
  return report.faults.length > 0 ? undefined : `${paths.join('\n')}\n`
}

function demoFiles(
  version: string,
  verifier: Uint8Array<ArrayBuffer>,
  messages: Words['messages'],
): readonly (readonly [name: string, content: string | Uint8Array])[] {
  const { setup, assessors, applications } = exampleRound
  const recorded = recordRound(demoCommands().map((command) => ({ file: '', command })))
  if (!recorded.ok) throw new Error('The example round breaks a rule of its own')
  const { state, logDigest } = recorded.value
  const style = { dialect: 'excel', messages } as const
  return [
    ['round.json', writeRound(setup, assessors, true)],
    ['applications.csv', applicationsCsv(applications, setup)],
    ['assessments.csv', assessmentsCsv(state, { logDigest, version }, style)],
    ['rulings.csv', rulingsCsv(state)],
    ['example.klynge', exampleArchive(version, verifier)],
  ]
}

function demoCommands(): readonly Command[] {
  const { setup, assessors, applications, assessments, rulings, panelPoints } = exampleRound
  const file: ImportedFile = { fileName: '', sha256: digestOf('') }
  return [
    { kind: 'record-setup', setup, isExample: true, reason: null },
    ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
    { kind: 'import-applications', file, applications },
    { kind: 'import-assessments', file, newAssessors: [], assessments, panelPoints },
    { kind: 'import-rulings', file, newAssessors: [], rulings },
  ]
}
