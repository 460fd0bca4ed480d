import { bytesSource } from '~/exchange/archive/ByteSource.ts'
import { breakText } from '~/exchange/verify/findingText.ts'
import { verificationJson } from '~/exchange/verify/verificationJson.ts'
import { verificationText } from '~/exchange/verify/verificationText.ts'
import { isNoArchive, verifyArchive } from '~/exchange/verify/verifyArchive.ts'
import type { CliIo } from './CliIo.ts'
import type { VerifyCommand } from './parseCommand.ts'
import { type Report, valueOrReport } from './Report.ts'
import type { ExitCode } from './runCommand.ts'
import type { Words } from './words.ts'

export interface VerifiedFile {
  /** The report; undefined where there was nothing to verify. */
  readonly text: string | undefined
  readonly exitCode: ExitCode
}

/**
 * Verifies one archive. Exit 1 when anything does not hold, with the first broken place in the report's
 * faults; 3 when the file cannot be read, or is no archive.
 */
export async function verifyFile(
  { file, format }: VerifyCommand,
  io: CliIo,
  { cli, messages, language }: Words,
  report: Report,
): Promise<VerifiedFile> {
  const bytes = valueOrReport(await io.readFile(file), report, (problem) =>
    cli.fault(file, cli.cannotRead[problem]),
  )
  if (!bytes) return { text: undefined, exitCode: 3 }
  const verification = await verifyArchive(bytesSource(bytes))
  const { first, sheets } = verification
  if (first) {
    report.faults.push(cli.fault(file, breakText(first, { messages, language, sheets })))
    if (isNoArchive(verification)) return { text: undefined, exitCode: 3 }
  }
  const write = format === 'json' ? verificationJson : verificationText
  return { text: write(verification, messages, language), exitCode: first ? 1 : 0 }
}
