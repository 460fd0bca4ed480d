import type { Log } from '~/domain/log/Log.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { type CaseContent, caseArchivePieces } from './caseArchivePieces.ts'
import { crc32 } from './crc32.ts'
import { linesOf } from './writeArchive.ts'
import { joined } from './zip.ts'

export interface ToCaseArchive
  extends Omit<CaseContent<Uint8Array<ArrayBuffer>>, 'chains' | 'documents'> {
  readonly log: Log
  readonly documents: ReadonlyMap<DocumentId, Uint8Array<ArrayBuffer>>
}

/** A case archive in one piece, where all of it is in memory anyway. */
export const caseArchive = ({ log, documents, ...about }: ToCaseArchive): Uint8Array<ArrayBuffer> =>
  joined(
    caseArchivePieces({
      ...about,
      chains: linesOf(log),
      documents: [...documents].map(([sha256, content]) => ({
        sha256,
        size: content.length,
        crc: crc32(content),
        content,
      })),
    }),
  )
