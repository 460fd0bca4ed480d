import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, logDigest } from '~/domain/log/Log.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { type Archive, readArchive } from '~/exchange/archive/readArchive.ts'
import type { CliIo } from './CliIo.ts'
import type { RecordedRound } from './recordRound.ts'
import { type Report, valueOrReport } from './Report.ts'
import type { Words } from './words.ts'

/** The round an archive holds; undefined, with every fault in the report, when it is not whole. */
export async function readArchivedRound(
  path: string,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<RecordedRound | undefined> {
  const archive = await readArchiveFile(path, io, words, report)
  if (!archive) return undefined
  const { log } = archive
  const state = fold(foldOrder(log))
  if ((state.setup.heads[0]?.value.areas ?? []).length === 0) {
    report.faults.push(words.cli.fault(path, words.cli.noAreas))
    return undefined
  }
  return { state, logDigest: logDigest(log).slice(0, 16), hasDecisions: true }
}

/** An archive that is whole; undefined, with its faults in the report, where it is not. */
export async function readArchiveFile(
  path: string,
  io: CliIo,
  { cli, language }: Words,
  report: Report,
): Promise<Archive | undefined> {
  const bytes = valueOrReport(await io.readFile(path), report, (problem) =>
    cli.fault(path, cli.cannotRead[problem]),
  )
  return (
    bytes &&
    valueOrReport(await readArchive(bytes), report, (fault) =>
      cli.fault(path, archiveFaultText(fault, language)),
    )
  )
}
