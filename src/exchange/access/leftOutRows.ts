import type { AccessPack, AccessPerson, LeftOut } from '~/domain/dossier/access/AccessPack.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import type { AccessStyle } from './AccessStyle.ts'
import { personText } from './personText.ts'

/** One thing that was left out, in words. */
export interface LeftOutRow {
  readonly what: string
  readonly about: string
  readonly rule: string
  readonly ruleText: string
  readonly basis: string
}

/** What a pack leaves out, a line each, in the order the pack has it. */
export const leftOutRows = (pack: AccessPack, style: AccessStyle): readonly LeftOutRow[] =>
  pack.leftOut.map((one) => ({
    what: whatText(one, style),
    about: aboutText(one, pack, style),
    rule: one.rule,
    ruleText: style.words.leftOut.rules[one.rule],
    basis: one.basis ?? '',
  }))

function whatText({ what }: LeftOut, { words: { leftOut } }: AccessStyle): string {
  switch (what.kind) {
    case 'others':
    case 'own-words':
    case 'unfinished-all':
      return leftOut.things[what.kind](what.count)
    case 'text':
      return leftOut.texts[what.text]
    default:
      return leftOut.things[what.kind]
  }
}

function aboutText({ what }: LeftOut, pack: AccessPack, style: AccessStyle): string {
  const { words, language } = style
  switch (what.kind) {
    case 'own-words':
      return words.leftOut.things['own-words-about'](what.count)
    case 'assessor':
    case 'grounds':
    case 'unfinished':
      return personText(pack.people, what.person, words)
    case 'text':
      return [
        what.person === null ? null : personText(pack.people, what.person, words),
        what.caseNumber,
        what.area && areaName(pack.setup, what.area.id, language),
        what.criterionId && criterionName(pack.setup, what.criterionId, language),
      ]
        .filter((part) => part !== null)
        .join(', ')
    default:
      return ''
  }
}

/** A person as the table of people shows them. */
export const personCells = (
  { number, name, title, organisation, competence }: AccessPerson,
  { words: { people } }: AccessStyle,
): readonly string[] => [
  name ?? people.unnamed(number),
  [title, organisation].filter((part) => part !== null).join(', '),
  competence ?? '',
]
