import { emptyPerson, type PersonDraft } from './PersonDraft.ts'
import { type PersonFault, personFaults } from './readPerson.ts'

export interface PastedPeople {
  readonly people: readonly PersonDraft[]
  /** Lines that are already in the register, by name. */
  readonly known: readonly string[]
  readonly faults: readonly { readonly line: number; readonly fault: PersonFault }[]
}

/** One person a line: name; title; organisation; mail. Excel's tabulators part just as well. */
export function readPastedPeople(text: string, knownNames: ReadonlySet<string>): PastedPeople {
  const seen = new Set([...knownNames].map(nameKey))
  const people: PersonDraft[] = []
  const known: string[] = []
  const faults: { line: number; fault: PersonFault }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const cells = line.split(/[;\t]/).map((cell) => cell.trim().replace(/\s+/g, ' '))
    const [name = '', title = '', organisation = '', mail = ''] = cells
    const draft = { ...emptyPerson, name, title, organisation, mail }
    const found = Object.values(personFaults(draft)).map((fault) => ({ line: index + 1, fault }))
    faults.push(...found)
    if (found.length > 0) continue
    if (seen.has(nameKey(name))) known.push(name)
    else people.push(draft)
    seen.add(nameKey(name))
  }
  return { people, known, faults }
}

const nameKey = (name: string): string => name.trim().normalize('NFC').toLowerCase()
