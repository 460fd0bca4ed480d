import type { ZipFault } from './zip.ts'

/** Bytes of the file that belong to no part's content, or the packed ones of a part. */
export interface ChangedBytes {
  readonly code: 'changed-bytes'
  /** Where the first of them is, counted from 0. */
  readonly at: number
  readonly kind: 'header' | 'directory' | 'end' | 'packed'
  /** The part they tell of; null for the end of the file. */
  readonly path: string | null
}

/** What is wrong with a copy or a case archive: a key and the place. */
export type ArchiveFault =
  | ZipFault
  | ChangedBytes
  | { readonly code: 'newer-format' | 'no-manifest' | 'no-events' }
  /** The file ends too early, or goes on after its end. */
  | { readonly code: 'ends-early' | 'goes-on'; readonly at: number }
  | {
      readonly code: 'missing-part' | 'unknown-part' | 'changed-part'
      readonly path: string
      /** Of a log: nothing vouches for the last event, so it is that one, or what follows it. */
      readonly seq?: number
    }
  /** An event that is not what it was, or does not follow the one before. */
  | { readonly code: 'broken-chain'; readonly path: string; readonly seq: number }
  | { readonly code: 'other-round'; readonly path: string }
