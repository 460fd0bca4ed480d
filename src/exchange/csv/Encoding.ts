/** Character sets a list may be written in; the last two are what old programs left behind. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'ibm850',
  'macintosh',
] as const
export type Encoding = (typeof encodings)[number]

/** One byte a character: what the bytes from 0x80 up stand for. A space is a byte without one. */
const upperHalves = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).join(''),
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const

export type CodePage = keyof typeof upperHalves
export const codePages = Object.keys(upperHalves) as readonly CodePage[]

const tables = new Map(
  codePages.map((page) => [
    page,
    Array.from({ length: 256 }, (_, byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (upperHalves[page][byte - 0x80] ?? '\ufffd'),
    ),
  ]),
)

const chunk = 8192

/** The text of bytes that are one character each. Source: WHATWG Encoding; IBM CP850; Apple. */
export function codePageText(bytes: Uint8Array, page: CodePage): string {
  const table = tables.get(page) ?? []
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunk) {
    const letters = Array.from(bytes.subarray(at, at + chunk), (byte) => table[byte] ?? '')
    parts.push(letters.join(''))
  }
  return parts.join('')
}

const danish = /[æøåÆØÅ]/
const western = /[éüöäÉÜÖÄßèêëáàóíôñçÇ]/
const print = /[–—’‘“”«»€§°½…\u00a0]/
const letter = /\p{L}/u
const sampled = 2000

/**
 * How well the bytes above ASCII read in a code page: letters that stand in words speak for it,
 * signs in the middle of words against it. Danish letters count most.
 */
export function codePageFit(bytes: Uint8Array, page: CodePage): number {
  const table = tables.get(page) ?? []
  let fit = 0
  let seen = 0
  for (let at = 0; at < bytes.length && seen < sampled; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    seen += 1
    const [sign, before, after] = [at, at - 1, at + 1].map(
      (place) => table[bytes[place] ?? 0x20] ?? ' ',
    ) as [string, string, string]
    if (danish.test(sign)) fit += 2
    else if (western.test(sign)) fit += 1
    else if (letter.test(before) && letter.test(after)) fit -= sign === '’' ? 0 : 2
    else fit += print.test(sign) ? 1 : -1
  }
  return fit
}
