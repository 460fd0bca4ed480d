import { createHash } from 'node:crypto'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { rankingJson } from '~/exchange/json/rankingJson.ts'
import type { CliIo } from './CliIo.ts'
import type { RankCommand } from './parseCommand.ts'
import { type RankInputs, rankInputs } from './rankInputs.ts'
import { type FileRole, readFiles } from './readFiles.ts'
import { type FileCommand, recordRound } from './recordRound.ts'
import { type Report, valueOrReport } from './Report.ts'
import type { Words } from './words.ts'

/** Ranks the files' round; undefined, with every fault in the report, when they have any. */
export async function rankRound(
  command: RankCommand,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<string | undefined> {
  const files = await readFiles(command, io, words, report)
  const inputs = rankInputs({ command, files, words, report })
  if (!inputs || report.faults.length > 0) return undefined
  const recorded = valueOrReport(
    recordRound(commandsOf(command, inputs, files)),
    report,
    ({ file, refusal }) =>
      words.cli.fault(file, words.messages.shell.refusal[refusal.code](refusal.subject)),
  )
  if (!recorded) return undefined
  const { messages, language } = words
  const sheets = allSheets(recorded.state)
  if (command.format === 'json') return rankingJson(sheets, messages, language)
  const provenance = { logDigest: recorded.logDigest, version: io.version }
  return rankingCsv(sheets, provenance, { dialect: 'excel', messages, language })
}

function commandsOf(
  command: RankCommand,
  { round, applications, assessments, rulings }: RankInputs,
  files: ReadonlyMap<FileRole, Uint8Array>,
): readonly FileCommand[] {
  const { setup, assessors, isExample } = round
  const fromRound: readonly Command[] = [
    { kind: 'record-setup', setup, isExample, reason: null },
    ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
  ]
  const { newAssessors, panelPoints } = assessments
  return [
    ...fromRound.map((one) => ({ file: command.round, command: one })),
    {
      file: command.applications,
      command: {
        kind: 'import-applications',
        file: fileOf('applications', files),
        applications: applications.applications,
      },
    },
    {
      file: command.assessments,
      command: {
        kind: 'import-assessments',
        file: fileOf('assessments', files),
        newAssessors,
        assessments: assessments.assessments,
        panelPoints,
      },
    },
    ...(rulings && command.rulings !== null
      ? [
          {
            file: command.rulings,
            command: {
              kind: 'import-rulings',
              file: fileOf('rulings', files),
              newAssessors: rulings.newAssessors,
              rulings: rulings.rulings,
            },
          } as const,
        ]
      : []),
  ]
}

/** By its role and not by its path: where a file lies must not change the log's digest. */
const fileOf = (role: FileRole, files: ReadonlyMap<FileRole, Uint8Array>) => ({
  fileName: `${role}.csv`,
  sha256: createHash('sha256')
    .update(files.get(role) ?? new Uint8Array())
    .digest('hex'),
})
