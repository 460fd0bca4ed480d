import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { allDocuments } from '~/domain/log/documentsOf.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { caseArchive } from '~/exchange/archive/caseArchive.ts'
import { logPath } from '~/exchange/archive/manifest.ts'
import { mergeArchives, type MergedArchives } from '~/exchange/archive/mergeArchives.ts'
import type { Archive } from '~/exchange/archive/readArchive.ts'
import type { CliIo } from './CliIo.ts'
import type { MergeCommand } from './parseCommand.ts'
import { readArchiveFile } from './readArchivedRound.ts'
import { type Report, valueOrReport } from './Report.ts'
import type { Words } from './words.ts'

/**
 * Merges archives of one round into one file; answers with its path. What was set aside is warned of,
 * and does not come along. All or nothing: with any fault no file is written.
 */
export async function mergeFiles(
  { files, out }: MergeCommand,
  io: CliIo,
  words: Words,
  report: Report,
): Promise<string | undefined> {
  const { cli } = words
  const archives: Archive[] = []
  for (const file of files) {
    const archive = await readArchiveFile(file, io, words, report)
    if (archive) archives.push(archive)
  }
  if (report.faults.length > 0) return undefined
  const [first, ...rest] = archives
  const strangers = rest.flatMap(({ manifest }, index) =>
    manifest.round.id === first?.manifest.round.id
      ? []
      : [cli.fault(files[index + 1] ?? '', cli.otherRound(manifest.round.title))],
  )
  report.faults.push(...strangers)
  const merged = mergeArchives(archives)
  if (!merged.ok || !first) return undefined
  report.warnings.push(...asideTexts(merged.value.log, words).map((text) => cli.warning(out, text)))
  const bytes = await archiveOf(merged.value, first, io)
  const written = valueOrReport(await io.writeFile(out, bytes), report, (problem) =>
    cli.fault(out, cli.cannotWrite[problem]),
  )
  return written === undefined ? undefined : `${out}\n`
}

async function archiveOf(
  { log, documents, createdAt }: MergedArchives,
  { manifest }: Archive,
  { version, buildVerifier }: CliIo,
): Promise<Uint8Array> {
  const state = fold(foldOrder(log))
  return caseArchive({
    log,
    roundId: manifest.round.id,
    title: state.setup.heads[0]?.value.title ?? manifest.round.title,
    createdAt,
    appVersion: version,
    rulesVersion,
    verifier: new TextEncoder().encode(await buildVerifier()),
    documents: await namedDocuments(state, documents),
  })
}

async function namedDocuments(
  state: RoundState,
  documents: MergedArchives['documents'],
): Promise<ReadonlyMap<DocumentId, Uint8Array<ArrayBuffer>>> {
  const read = new Map<DocumentId, Uint8Array<ArrayBuffer>>()
  for (const { sha256 } of allDocuments(state)) {
    const bytes = await documents.get(sha256)?.read()
    if (bytes) read.set(sha256, bytes)
  }
  return read
}

/** One sentence for each chain of which events were set aside. */
function asideTexts({ setAside }: Log, { cli }: Words): readonly string[] {
  const chains = new Set(setAside.map(({ chain }) => chain))
  return [...chains].map((chain) => {
    const own = setAside.filter((event) => event.chain === chain)
    return cli.setAside(logPath(chain), own[0]?.seq ?? 1, own.length)
  })
}
