import { createHash } from 'node:crypto'
import type { Command, ImportedFile } from '~/domain/log/Command.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import type { CliIo } from './CliIo.ts'
import type { RoundCommand } from './parseCommand.ts'
import { type FileRole, readFiles } from './readFiles.ts'
import { type FileCommand, type RecordedRound, recordRound } from './recordRound.ts'
import { type Report, valueOrReport } from './Report.ts'
import { type RoundInputs, roundInputs } from './roundInputs.ts'
import type { Words } from './words.ts'

/** The round the files give; undefined, with every fault in the report, when they have any. */
export async function readRoundFiles(
  command: RoundCommand,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<RecordedRound | undefined> {
  const files = await readFiles(command, io, words, report)
  const inputs = roundInputs({ command, files, words, report })
  if (!inputs || report.faults.length > 0) return undefined
  return valueOrReport(
    recordRound(commandsOf(command, inputs, files)),
    report,
    ({ file, refusal }) =>
      words.cli.fault(file, refusalWords[words.language][refusal.code](refusal.subject)),
  )
}

type Files = ReadonlyMap<FileRole, Uint8Array>

/** The round first, then what the lists say of it. */
function commandsOf(
  { round, applications, assessments, rulings }: RoundCommand,
  inputs: RoundInputs,
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
}: RoundInputs): readonly Command[] => [
  { kind: 'record-setup', setup, isExample, reason: null },
  ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
]

function rulingCommands({ rulings }: RoundInputs, files: Files): readonly Command[] {
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
