/** A PDF in an archive: found whole once, and read again only when somebody wants it. */
export interface ArchivedDocument {
  /** Bytes. */
  readonly size: number
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>
}
