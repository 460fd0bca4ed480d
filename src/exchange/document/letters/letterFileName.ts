import type { LetterName } from '~/domain/dossier/letters/Letter.ts'
import type { LettersWords } from '~/i18n/da/letters.ts'
import { uniqueSlug } from '~/lib/uniqueSlug.ts'

/**
 * The name a letter is saved under: case number, kind and funder, safe on every file system.
 * Shape: `taken` are names in the same folder without `.docx`, so that no two are the same.
 */
export function letterFileName(
  { kind, caseNumber, funderId }: LetterName,
  { fileKind }: LettersWords,
  taken: ReadonlySet<string> = new Set(),
): string {
  const name = [caseNumber, fileKind[kind], funderId ?? ''].join(' ')
  return `${uniqueSlug(name, taken, fileKind[kind])}.docx`
}
