/** Hands a text to the browser as a file to keep. The text's own byte order mark is kept. */
export function saveFile(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The same for a list. */
export const saveCsv = (fileName: string, text: string): void =>
  saveFile(fileName, text, 'text/csv;charset=utf-8')
