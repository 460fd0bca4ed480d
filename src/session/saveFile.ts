/** Hands a text to the browser as a file to keep. The text's own byte order mark is kept. */
export const saveFile = (fileName: string, text: string, type: string): void =>
  download(fileName, new Blob([text], { type }))

/** The same for bytes. */
export const saveBytes = (fileName: string, bytes: Uint8Array, type: string): void =>
  saveBlob(fileName, new Blob([new Uint8Array(bytes)], { type }))

/** The same for what was put together of pieces. */
export const saveBlob = (fileName: string, blob: Blob): void => download(fileName, blob)

/** Shows a file in a tab of its own, where the browser can print it; the name is the browser's. */
export function openBytes(_fileName: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  window.open(url, '_blank', 'noopener')
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function download(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A list as a file. */
export const saveCsv = (fileName: string, text: string): void =>
  saveFile(fileName, text, 'text/csv;charset=utf-8')
