import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { settled } from '~/domain/log/Register.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { Invitation } from '~/domain/model/PanelFile.ts'
import { instantOf } from '~/domain/model/units.ts'
import { briefOf, habilitetFileOf } from '~/domain/panel/briefOf.ts'
import { readFileOf } from '~/domain/panel/readFileOf.ts'
import { sizeOf, splitBrief } from '~/domain/panel/splitBrief.ts'
import { withPdfFiles } from '~/domain/panel/withPdfFiles.ts'
import { writeDocumentsFile } from '~/exchange/panel/documentsFile.ts'
import { writeReadFile } from '~/exchange/panel/readFile.ts'
import { contentDigest, writePanelFile } from '~/exchange/panel/writePanelFile.ts'
import { deriveWordsKey, newSalt } from '~/exchange/sealed/wordsKey.ts'
import type { DocumentFile, SplitBrief } from '~/domain/panel/splitBrief.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { DocumentDatabase } from '~/storage/documents/DocumentDatabase.ts'
import { type DocumentFault, readDocument } from '~/storage/documents/readDocument.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { appVersion } from './appVersion.ts'
import type { FileErrand, InvitationSecret, SendFault } from './createSending.ts'
import type { Desk } from './Desk.ts'

/** What most mail systems let through. */
const defaultLimit = 15_000_000
const mostInOneFile = 60_000_000

/** A file as it was made, and how those beside it are made, one at a time. */
interface Made {
  readonly bytes: Uint8Array
  readonly digest: string
  readonly documentFiles: readonly (() => Promise<Result<Uint8Array, SendFault>>)[]
}

/**
 * Makes the file of an errand, looking first whether all that goes with it is here.
 * Errors: SendFault; nothing is saved or noted yet.
 */
export async function sealedFor(
  { store, random, now, documents }: Desk,
  { kind, assessorId, contact, dueAt, limit = defaultLimit }: FileErrand,
  { id, secret, words }: InvitationSecret & Pick<Invitation, 'id'>,
): Promise<Result<Made, SendFault>> {
  const { round } = store.getState()
  const roundKey = round && settled(round.state.panel.roundKey)
  if (!round || !roundKey) return err({ code: 'no-round-key' })
  const key = await deriveWordsKey(words, newSalt(random))
  const provenance = { createdAt: instantOf(now()), appVersion, rulesVersion }
  if (kind === 'read') {
    const file = readFileOf(round.state, assessorId)
    if (!file) return err({ code: 'nothing-to-send' })
    const bytes = await writeReadFile({ file, contact, words: key }, provenance, random)
    return ok({ bytes, digest: digestOf(canonicalJson(file)), documentFiles: [] })
  }
  const details = { contact, roundKey, invitation: { id, secret }, dueAt }
  const project = kind === 'brief' ? briefOf : habilitetFileOf
  const unsent = project(round.state, assessorId, details)
  if (!unsent) return err({ code: 'nothing-to-send' })
  let split: SplitBrief = { brief: unsent, documentFiles: [] }
  let bytes: Uint8Array | undefined
  // No reader takes what is beyond this; it is not even sealed.
  if (kind !== 'brief' || sizeOf(unsent) < mostInOneFile) {
    bytes = await writePanelFile(unsent, key, provenance, random)
  }
  if (kind === 'brief') {
    if (!bytes || bytes.length > limit) split = splitBrief(unsent, limit)
    split = withPdfFiles(split, Math.min(limit, mostInOneFile))
    if (split.brief !== unsent) bytes = undefined
  }
  const missing = await pdfFault(documents, split.documentFiles)
  if (missing) return err(missing)
  bytes ??= await writePanelFile(split.brief, key, provenance, random)
  const make = async (file: DocumentFile): Promise<Result<Uint8Array, SendFault>> => {
    const contents = new Map<DocumentId, Uint8Array>()
    for (const sha256 of file.pdfs ?? []) {
      const read = await readDocument(documents, sha256)
      if (!read.ok) return read
      contents.set(sha256, new Uint8Array(read.value))
    }
    return ok(await writeDocumentsFile({ file, contact, words: key, contents }, provenance, random))
  }
  return ok({
    bytes,
    digest: contentDigest(split.brief),
    documentFiles: split.documentFiles.map((file) => () => make(file)),
  })
}

/** Looks every PDF up before anything is noted as sent: what is not here cannot go out. */
async function pdfFault(
  database: DocumentDatabase,
  files: readonly DocumentFile[],
): Promise<DocumentFault | StorageFault | undefined> {
  for (const sha256 of new Set(files.flatMap(({ pdfs = [] }) => pdfs))) {
    const read = await readDocument(database, sha256)
    if (!read.ok) return read.faults[0]
  }
  return undefined
}
