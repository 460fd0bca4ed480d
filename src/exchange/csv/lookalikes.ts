import type { RowReader } from './RowReader.ts'

/** Cyrillic and Greek letters that look like a Latin one. Source: Unicode TS 39, confusables. */
const twins = new Map(
  [
    ['АаΑ', 'a'],
    ['ВΒ', 'b'],
    ['СсϹ', 'c'],
    ['ЕеΕ', 'e'],
    ['НΗ', 'h'],
    ['ІіΙ', 'i'],
    ['Јј', 'j'],
    ['КкΚκ', 'k'],
    ['МΜ', 'm'],
    ['ΝИ', 'n'],
    ['ОоΟο', 'o'],
    ['РрΡρ', 'p'],
    ['Ѕѕ', 's'],
    ['ТΤ', 't'],
    ['ХхΧχ', 'x'],
    ['УуΥ', 'y'],
    ['Ζ', 'z'],
  ].flatMap(([letters = '', latin = '']) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
)

const skeleton = (text: string): string =>
  Array.from(text.normalize('NFKC'), (letter) => twins.get(letter) ?? letter)
    .join('')
    .replace(/\s+/g, '')
    .toLowerCase()

/** Warns of case numbers that a reader would take for another one in the file. */
export function warnOfLookalikes(
  rows: readonly { readonly reader: RowReader; readonly caseNumber: string }[],
  column: string,
): void {
  const firsts = new Map<string, { readonly line: number; readonly caseNumber: string }>()
  for (const { reader, caseNumber } of rows) {
    const plain = skeleton(caseNumber)
    const first = firsts.get(plain)
    if (!first) firsts.set(plain, { line: reader.line, caseNumber })
    if (first && first.caseNumber !== caseNumber) {
      const values = { found: caseNumber, other: first.caseNumber, otherLine: first.line }
      reader.warn('case-lookalike', column, values)
    } else if (
      /\p{Script=Latin}/u.test(plain) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(caseNumber)
    ) {
      reader.warn('case-mixed-alphabets', column, { found: caseNumber })
    }
  }
}
