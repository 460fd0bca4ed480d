import type { CliIo } from './CliIo.ts'
import {
  type ArchiveCommand,
  type CheckCommand,
  type CliCommand,
  languageOf,
  parseCommand,
  type RoundCommand,
  type SelfCheckCommand,
  type VerifyCommand,
} from './parseCommand.ts'
import type { RecordedRound } from './recordRound.ts'
import type { Report } from './Report.ts'
import { type Words, wordsIn } from './words.ts'

/** 0 done, 1 a verification failed, 2 wrong usage, 3 bad input. */
export type ExitCode = 0 | 1 | 2 | 3

/**
 * Carries out one command line. Stdout gets the result and nothing else, and nothing at all when
 * there is a fault; faults and warnings go to stderr. Of a check the faults are the result, and of a
 * verification the report is; its first broken place stands on stderr as well.
 * Each command loads what it needs itself: half of the time of a check was the loading of the rest.
 */
export async function runCommand(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const words = wordsIn(languageOf(argv))
  const parsed = parseCommand(argv, words)
  if (!parsed.ok) {
    io.stderr(`${parsed.faults.join('\n')}\n\n${words.cli.usage}`)
    return 2
  }
  if (parsed.value.kind === 'check-applications') {
    const { checkApplications } = await import('./checkApplications.ts')
    const { check, text } = await checkApplications(parsed.value, io, words)
    io.stdout(text)
    return check.outcome === 'accept' || check.outcome === 'accept-warn' ? 0 : 3
  }
  if (parsed.value.kind === 'self-check') {
    const { selfCheck } = await import('./selfCheck.ts')
    const { isSound, text } = selfCheck(words)
    io.stdout(text)
    return isSound ? 0 : 1
  }
  const report: Report = { faults: [], warnings: [] }
  if (parsed.value.kind === 'verify') {
    const { verifyFile } = await import('./verifyFile.ts')
    const { text, exitCode } = await verifyFile(parsed.value, io, words, report)
    if (report.faults.length > 0) io.stderr(`${report.faults.join('\n')}\n`)
    if (text !== undefined) io.stdout(text)
    return exitCode
  }
  const result = await resultOf(parsed.value, io, words, report)
  const lines = [...report.faults, ...report.warnings]
  if (lines.length > 0) io.stderr(`${lines.join('\n')}\n`)
  if (report.faults.length > 0 || result === undefined) return 3
  io.stdout(result)
  return 0
}

async function resultOf(
  command: Exclude<CliCommand, CheckCommand | SelfCheckCommand | VerifyCommand>,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<string | undefined> {
  switch (command.kind) {
    case 'help':
      return words.cli.usage
    case 'demo': {
      const { writeDemo } = await import('./writeDemo.ts')
      return writeDemo(command.out, io, words, report)
    }
    case 'merge': {
      const { mergeFiles } = await import('./mergeFiles.ts')
      return mergeFiles(command, io, words, report)
    }
    case 'rank':
    case 'suggest':
    case 'analyse':
      return roundResult(command, io, words, report)
  }
}

async function roundResult(
  command: RoundCommand | ArchiveCommand,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<string | undefined> {
  const recorded = await recordedRound(command, io, words, report)
  if (!recorded) return undefined
  if (command.kind === 'rank') {
    const { rankRound } = await import('./rankRound.ts')
    return rankRound(recorded, command, io, words)
  }
  if (command.kind === 'analyse') {
    const { analyseFiles } = await import('./analyseFiles.ts')
    return analyseFiles(recorded)
  }
  const { suggestSet } = await import('./suggestSet.ts')
  return suggestSet(recorded, command, io, words)
}

async function recordedRound(
  command: RoundCommand | ArchiveCommand,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<RecordedRound | undefined> {
  if ('archive' in command) {
    const { readArchivedRound } = await import('./readArchivedRound.ts')
    return readArchivedRound(command.archive, io, words, report)
  }
  const { readRoundFiles } = await import('./readRoundFiles.ts')
  return readRoundFiles(command, io, words, report)
}
