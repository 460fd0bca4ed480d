import type { Setup } from '~/domain/model/Setup.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { AccessPerson, LeftOut } from './AccessPack.ts'
import type { AccessChoices, AccessFault, AccessText } from './AccessText.ts'

/** Which texts a pack holds, which it leaves out and why, and what a person still has to say. */
export interface GivenTexts {
  readonly given: ReadonlySet<AccessText['key']>
  readonly leftOut: readonly LeftOut[]
  readonly faults: readonly AccessFault[]
}

/** Reads a text of a pack: as it is given, without left-out names, or null. */
export type Give = (key: AccessText['key'], text: string | null | undefined) => string | null

export const giveIn =
  ({ given }: GivenTexts, cleaned: (text: string) => string): Give =>
  (key, text) =>
    text && given.has(key) ? cleaned(text) : null

/**
 * What a person's choices come to. A text that names others is left out whatever they say [AX2]; a
 * text they say nothing of is given, or asked for, as `whenSilent` says.
 */
export function givenTexts(
  texts: readonly AccessText[],
  { texts: choices }: AccessChoices,
  whenSilent: 'give' | 'ask',
  setup: Setup,
  numberOf: (id: AssessorId) => number | null,
): GivenTexts {
  const given = new Set<AccessText['key']>()
  const leftOut: LeftOut[] = []
  const faults: AccessFault[] = []
  for (const text of texts) {
    const choice = choices.get(text.key)
    if (text.namesOthers) {
      leftOut.push({ what: thing(text, setup, numberOf), rule: 'AX2', basis: null })
    } else if (choice ? choice.isIncluded : whenSilent === 'give') {
      given.add(text.key)
    } else if (!choice) {
      faults.push({ code: 'undecided', subject: text.key })
    } else if (choice.basis.trim() === '') {
      faults.push({ code: 'basis-missing', subject: text.key })
    } else {
      leftOut.push({ what: thing(text, setup, numberOf), rule: 'AX7', basis: choice.basis.trim() })
    }
  }
  return { given, leftOut, faults }
}

const thing = (
  { kind, assessorId, caseNumber, areaId, criterionId }: AccessText,
  { areas }: Setup,
  numberOf: (id: AssessorId) => number | null,
): LeftOut['what'] => ({
  kind: 'text',
  text: kind,
  person: assessorId && numberOf(assessorId),
  caseNumber,
  area: areas.find(({ id }) => id === areaId) ?? null,
  criterionId,
})

/** A line as the pack may have it: a basis that somebody wrote can name whom it leaves out. */
export const withBasis =
  (cleaned: (text: string) => string) =>
  (line: LeftOut): LeftOut =>
    line.basis === null ? line : { ...line, basis: cleaned(line.basis) }

/** The names that are left out without a word of why, as faults [AX3]. */
export const nameFaults = ({ assessors }: AccessChoices): readonly AccessFault[] =>
  [...assessors]
    .filter(([, basis]) => basis.trim() === '')
    .map(([subject]) => ({ code: 'basis-missing', subject }))

/** The same as what a pack lists as left out, each with its basis. */
export const namesLeftOut = (
  people: readonly AccessPerson[],
  { assessors }: AccessChoices,
): readonly LeftOut[] =>
  people.flatMap(({ id, number }): LeftOut[] => {
    const basis = assessors.get(id)?.trim()
    return basis === undefined
      ? []
      : [{ what: { kind: 'assessor', person: number }, rule: 'AX3', basis }]
  })
