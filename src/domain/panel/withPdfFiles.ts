import { documentsDigest } from '~/domain/log/documentsDigest.ts'
import type { CaseDocument } from '~/domain/log/Command.ts'
import type { DocumentFile, SplitBrief } from './splitBrief.ts'

/** What the package, the sealing and the manifest take at most beside the PDFs, in bytes. */
const overhead = 40_000

/**
 * A brief with files for its applications' PDFs, after those of its texts: each file holds as many as
 * there is room for within `limit` bytes, in the order of the applications, and a PDF that is larger
 * by itself makes a file that is [PA5]. One that several applications have goes once.
 */
export function withPdfFiles({ brief, documentFiles }: SplitBrief, limit: number): SplitBrief {
  const bins: { size: number; documents: CaseDocument[] }[] = []
  const placed = new Map<string, (typeof bins)[number]>()
  for (const each of brief.documents ?? []) {
    const { sha256, size } = each.document
    const known = placed.get(sha256)
    if (known) {
      known.documents.push(each)
      continue
    }
    let bin = bins.at(-1)
    if (!bin || bin.size + size > limit - overhead) {
      bin = { size: 0, documents: [] }
      bins.push(bin)
    }
    bin.size += size
    bin.documents.push(each)
    placed.set(sha256, bin)
  }
  if (bins.length === 0) return { brief, documentFiles }
  const { roundId, roundTitle, assessorId } = brief.file
  const contents = bins.map(({ documents }) => ({
    pdfs: [...new Set(documents.map(({ document }) => document.sha256))],
    caseNumbers: [...new Set(documents.map(({ caseNumber }) => caseNumber))],
  }))
  const pdfFiles: readonly Omit<DocumentFile, 'number' | 'of'>[] = contents.map(({ pdfs }) => ({
    roundId,
    roundTitle,
    assessorId,
    documents: [],
    pdfs,
  }))
  const all = [...documentFiles, ...pdfFiles]
  const beside = [
    ...(brief.file.beside ?? []),
    ...contents.map(({ pdfs, caseNumbers }) => ({
      digest: documentsDigest([], pdfs),
      caseNumbers,
      pdfs,
    })),
  ]
  return {
    brief: { ...brief, file: { ...brief.file, beside } },
    documentFiles: all.map((file, index) => ({ ...file, number: index + 1, of: all.length })),
  }
}
