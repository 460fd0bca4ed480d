import { createHash } from 'node:crypto'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command, ImportedFile } from '~/domain/log/Command.ts'
import { assessorNames } from '~/exchange/csv/assessorNames.ts'
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
  if (command.format === 'json') {
    return rankingJson(sheets, assessorNames(recorded.state), messages, language)
  }
  const provenance = { logDigest: recorded.logDigest, version: io.version }
  return rankingCsv(sheets, provenance, { dialect: 'excel', messages, language })
}

type Files = ReadonlyMap<FileRole, Uint8Array>

/** The round first, then what the lists say of it. */
function commandsOf(
  { round, applications, assessments, rulings }: RankCommand,
  inputs: RankInputs,
  files: Files,
): readonly FileCommand[] {
  const from = (file: string, commands: readonly Command[]): readonly FileCommand[] =>
    commands.map((command) => ({ file, command }))
  return [
    ...from(round, roundCommands(inputs)),
    ...from(applications, [
      {
        kind: 'import-applications',
        file: fileOf('applications', files),
        applications: inputs.applications.applications,
      },
    ]),
    ...from(assessments, [
      {
        kind: 'import-assessments',
        file: fileOf('assessments', files),
        newAssessors: inputs.assessments.newAssessors,
        assessments: inputs.assessments.assessments,
        panelPoints: inputs.assessments.panelPoints,
      },
    ]),
    ...from(rulings ?? '', rulingCommands(inputs, files)),
  ]
}

const roundCommands = ({
  round: { setup, assessors, isExample },
}: RankInputs): readonly Command[] => [
  { kind: 'record-setup', setup, isExample, reason: null },
  ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
]

function rulingCommands({ rulings }: RankInputs, files: Files): readonly Command[] {
  if (!rulings) return []
  const { newAssessors } = rulings
  const file = fileOf('rulings', files)
  return [{ kind: 'import-rulings', file, newAssessors, rulings: rulings.rulings }]
}

/** By its role and not by its path: where a file lies must not change the log's digest. */
const fileOf = (role: FileRole, files: Files): ImportedFile => ({
  fileName: `${role}.csv`,
  sha256: createHash('sha256')
    .update(files.get(role) ?? new Uint8Array())
    .digest('hex'),
})
