import type { Setup } from '~/domain/model/Setup.ts'
import type { CsvCell } from './writeCsv.ts'

/** What every export says of where it comes from. */
export interface Provenance {
  /** First 16 hexadecimal digits of the digest of the log's chain heads. */
  readonly logDigest: string
  /** Version of the program. */
  readonly version: string
  /** When the round stood so, in the reader's words; left out for as it stands now. */
  readonly moment?: string
}

/** The last four columns of every export. */
export const provenanceColumns = ['runde', 'grundlag', 'logaftryk', 'version'] as const

export const provenanceCells = (
  { title }: Pick<Setup, 'title'>,
  basis: string,
  { logDigest, version, moment }: Provenance,
): readonly CsvCell[] => [
  moment === undefined ? title : `${title} (${moment})`,
  basis,
  logDigest,
  version,
]
