export interface LinesByEncoding {
  /** The first line with letters beyond ASCII that is UTF-8, and the first that is not. */
  readonly utf8Line: number | null
  readonly otherLine: number | null
  /** Of the first byte that is not UTF-8, counted from 0. */
  readonly byteOffset: number
}

/** Finds out whether a file that is not UTF-8 as a whole is so line by line. */
export function linesByEncoding(bytes: Uint8Array): LinesByEncoding {
  let [utf8Line, otherLine]: (number | null)[] = [null, null]
  let byteOffset = 0
  let [line, start] = [1, 0]
  while (start < bytes.length && (utf8Line === null || otherLine === null)) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    const content = bytes.subarray(start, end)
    if (content.some((byte) => byte > 0x7f)) {
      if (isUtf8(content, false)) utf8Line ??= line
      else if (otherLine === null) {
        otherLine = line
        byteOffset = start + firstInvalid(content)
      }
    }
    line += 1
    start = end + 1
  }
  return { utf8Line: utf8Line ?? null, otherLine: otherLine ?? null, byteOffset }
}

/** Where the shortest beginning ends that is not UTF-8, by halving. */
function firstInvalid(content: Uint8Array): number {
  let [valid, invalid] = [0, content.length + 1]
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (isUtf8(content.subarray(0, middle), true)) valid = middle
    else invalid = middle
  }
  return Math.min(valid, content.length)
}

function isUtf8(bytes: Uint8Array, mayBeCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut })
    return true
  } catch {
    return false
  }
}
