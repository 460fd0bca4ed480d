/** Bytes that are read a piece at a time, so that a file of hundreds of PDFs never stands in memory. */
export interface ByteSource {
  readonly size: number
  /** The bytes from `from` up to `to`; both lie within the size. */
  readonly slice: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>
}

/** Bytes that are in memory already; a piece is a view of them. */
export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  // No file is in memory that is shared between threads.
  slice: (from, to) => Promise.resolve(bytes.subarray(from, to) as Uint8Array<ArrayBuffer>),
})

/** A chosen file, or one that was put together and not read yet. */
export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
})
