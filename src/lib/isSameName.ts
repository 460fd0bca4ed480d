/** Whether two people wrote the same name, give or take capitals and space. */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
