import type { ByteSource } from '~/exchange/archive/ByteSource.ts'
import { examineArchive } from '~/exchange/archive/examineArchive.ts'
import type { Verification } from './Verification.ts'
import { verifyExamined } from './verifyExamined.ts'

/** How far a verification is: bytes read, then how far the log is gone through, of 1. */
export type VerifyProgress = (share: number) => void

/** Reading takes most of the time, where there are PDFs; the rest is the log. */
const readingShare = 0.7

/**
 * Verifies a copy or a case archive: every byte, digest, chain and signature, and whether what was
 * decided was decided on the rankings that the log gives. Never throws, whatever the bytes, as long as
 * the source gives them.
 */
export async function verifyArchive(
  source: ByteSource,
  onProgress?: VerifyProgress,
): Promise<Verification> {
  const examined = await examineArchive(source, {
    isExact: true,
    onProgress: (done, total) => onProgress?.((done / total) * readingShare),
  })
  return verifyExamined(examined, (share) =>
    onProgress?.(readingShare + share * (1 - readingShare)),
  )
}

/** Whether a file was no archive at all, so that there was nothing to verify. */
export function isNoArchive({ first, archive }: Verification): boolean {
  return archive === null && first?.code === 'file' && strangers.has(first.fault.code)
}

const strangers: ReadonlySet<string> = new Set([
  'not-archive',
  'no-manifest',
  'too-large',
  'newer-format',
])
