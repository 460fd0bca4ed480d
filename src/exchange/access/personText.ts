import type { AccessPerson } from '~/domain/dossier/access/AccessPack.ts'
import type { AccessPackWords } from '~/i18n/da/accessPack.ts'

/** A person of a pack as the text names them: by the name, else by the number. */
export function personText(
  people: readonly AccessPerson[],
  number: number,
  { people: words }: AccessPackWords,
): string {
  const person = people.find((one) => one.number === number)
  return person?.name ?? words.short(number)
}
