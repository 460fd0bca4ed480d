import type { ZipFault } from './zip.ts'

/** What is wrong with a copy: a key and the place. */
export type ArchiveFault =
  | ZipFault
  | { readonly code: 'newer-format' | 'no-manifest' | 'no-events' }
  | {
      readonly code: 'missing-part' | 'unknown-part' | 'changed-part'
      readonly path: string
    }
  /** An event that is not what it was, or does not follow the one before. */
  | { readonly code: 'broken-chain'; readonly path: string; readonly seq: number }
  | { readonly code: 'other-round'; readonly path: string }
