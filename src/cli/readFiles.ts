import type { CliIo } from './CliIo.ts'
import type { RoundCommand } from './parseCommand.ts'
import { type Report, valueOrReport } from './Report.ts'
import type { Words } from './words.ts'

export type FileRole = 'round' | 'applications' | 'assessments' | 'rulings'

/** The bytes of each file the command names; a file that cannot be read is missing here, and told. */
export async function readFiles(
  command: RoundCommand,
  io: CliIo,
  { cli }: Words,
  report: Report,
): Promise<ReadonlyMap<FileRole, Uint8Array>> {
  const roles = ['round', 'applications', 'assessments', 'rulings'] as const
  const read = await Promise.all(
    roles.map(async (role) => {
      const path = command[role]
      return path === null ? null : { role, path, result: await io.readFile(path) }
    }),
  )
  const files = new Map<FileRole, Uint8Array>()
  for (const file of read) {
    if (!file) continue
    const bytes = valueOrReport(file.result, report, (problem) =>
      cli.fault(file.path, cli.cannotRead[problem]),
    )
    if (bytes) files.set(file.role, bytes)
  }
  return files
}
