import type { FileFault } from '~/exchange/csv/FileFault.ts'
import type { ReadImport } from './readImport.ts'

/** How far an import has come. */
export type ImportStep =
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'reading'
      readonly fileName: string
      readonly progress?: { readonly done: number; readonly total: number }
    }
  | { readonly kind: 'unreadable'; readonly fileName: string }
  /** Somebody has to say what the columns are. */
  | { readonly kind: 'mapping'; readonly fileName: string }
  | {
      readonly kind: 'faults'
      readonly fileName: string
      readonly faults: readonly FileFault[]
      /** Whether saying something else of its columns may help. */
      readonly isMappable?: boolean
    }
  | ({
      readonly kind: 'preview'
      readonly fileName: string
      readonly isMappable?: boolean
    } & ReadImport)
