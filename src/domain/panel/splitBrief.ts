import type { CaseTexts } from '~/domain/log/Command.ts'
import { documentsDigest } from '~/domain/log/documentsDigest.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { AssessorId, RoundId } from '~/domain/model/ids.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { UnsentFile } from './briefOf.ts'

/** One of the files beside a brief: texts of applications, or their PDFs. */
export interface DocumentFile {
  readonly roundId: RoundId
  readonly roundTitle: string
  readonly assessorId: AssessorId
  /** Counts from 1, of so many. */
  readonly number: number
  readonly of: number
  readonly documents: readonly CaseTexts[]
  /** The PDFs that come in it, by their content; missing in a file of texts [PA5]. */
  readonly pdfs?: readonly DocumentId[] | undefined
}

export interface SplitBrief {
  readonly brief: UnsentFile
  readonly documentFiles: readonly DocumentFile[]
}

/** What sealing and the rest of a file take at most, in bytes. */
const overhead = 8_000

/**
 * A brief that is too large for the mail, parted [PA4]: the brief without the applications' texts, and
 * those beside it in files of at most `limit` bytes; an application's text is never parted, so one that
 * is larger by itself makes a file that is. Applications keep their order. Sizes are those before
 * sealing, which packs: a file may come out smaller, and never larger.
 */
export function splitBrief(unsent: UnsentFile, limit: number): SplitBrief {
  const room = limit - overhead
  const bins: { size: number; documents: CaseTexts[] }[] = []
  for (const { caseNumber, texts } of unsent.applications) {
    if (texts.length === 0) continue
    const document = { caseNumber, texts }
    const size = sizeOf(document)
    const last = bins.at(-1)
    if (last && last.size + size <= room) {
      last.documents.push(document)
      last.size += size
    } else {
      bins.push({ size, documents: [document] })
    }
  }
  if (bins.length === 0) return { brief: unsent, documentFiles: [] }
  const { roundId, roundTitle, assessorId } = unsent.file
  const documentFiles = bins.map(({ documents }, index) => ({
    roundId,
    roundTitle,
    assessorId,
    number: index + 1,
    of: bins.length,
    documents,
  }))
  const beside = bins.map(({ documents }) => ({
    digest: documentsDigest(documents),
    caseNumbers: documents.map(({ caseNumber }) => caseNumber),
  }))
  const brief = {
    ...unsent,
    file: { ...unsent.file, beside },
    applications: unsent.applications.map((application) => ({ ...application, texts: [] })),
  }
  return { brief, documentFiles }
}

/** Bytes of something in its canonical JSON. */
export const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(canonicalJson(value)).length
