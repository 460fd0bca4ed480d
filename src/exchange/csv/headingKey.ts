/** A heading or a name as it is compared: capitals, outer and doubled spaces do not matter. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase()
