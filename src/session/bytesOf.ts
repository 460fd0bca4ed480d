/** What a chosen file holds; undefined where it cannot be read: moved, locked, or its drive gone. */
export async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer()
  } catch {
    return undefined
  }
}
