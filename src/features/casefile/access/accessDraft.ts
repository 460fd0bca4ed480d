import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { expectedFrom } from '~/domain/dossier/scoreTableOf.ts'
import type { AccessChoices, AccessText } from '~/domain/dossier/access/AccessText.ts'
import { anyoneTexts } from '~/domain/dossier/access/anyoneTexts.ts'
import { partyTexts } from '~/domain/dossier/access/partyTexts.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { type CalendarDate, dateSchema } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/** What is typed and chosen while a pack is made; nothing of it is in the log yet. */
export interface AccessDraft {
  readonly kind: 'party' | 'anyone' | null
  readonly caseNumber: CaseNumber | null
  readonly requester: string
  readonly date: string
  /** Names that are left out, with the basis as far as it is typed. */
  readonly names: ReadonlyMap<AssessorId, string>
  /** Whether each text goes along, where somebody has said so. */
  readonly texts: ReadonlyMap<AccessText['key'], boolean>
  /** The basis for what is left out, an area each. */
  readonly bases: ReadonlyMap<AreaId, string>
}

export const emptyDraft: AccessDraft = {
  kind: null,
  caseNumber: null,
  requester: '',
  date: '',
  names: new Map(),
  texts: new Map(),
  bases: new Map(),
}

/** Whom a pack is for, when everything that is asked has been said. */
export type AccessTarget =
  | { readonly kind: 'party'; readonly caseNumber: CaseNumber }
  | { readonly kind: 'anyone' }

export interface ReadRequest {
  readonly target: AccessTarget
  readonly requester: string
  readonly date: CalendarDate
}

export type RequestField = 'kind' | 'case' | 'requester' | 'date'

/** The request as it stands, or the fields that lack something. */
export function readRequest(draft: AccessDraft): ReadRequest | readonly RequestField[] {
  const { kind, caseNumber } = draft
  const requester = draft.requester.trim()
  const date = dateSchema.safeParse(draft.date)
  const target = targetOf(draft)
  if (target && requester !== '' && date.success) return { target, requester, date: date.data }
  const lacks: readonly (RequestField | false)[] = [
    kind === null && 'kind',
    kind === 'party' && caseNumber === null && 'case',
    requester === '' && 'requester',
    !date.success && 'date',
  ]
  return lacks.filter((field) => field !== false)
}

/** Whom the pack is for; null while that is not said. */
export function targetOf({ kind, caseNumber }: AccessDraft): AccessTarget | null {
  if (kind === 'anyone') return { kind }
  return kind === 'party' && caseNumber !== null ? { kind, caseNumber } : null
}

/** The texts a person goes through, in the round's order of areas. */
export function textsFor(state: RoundState, log: Log, target: AccessTarget): readonly AccessText[] {
  if (target.kind === 'party') return partyTexts(state, log, target.caseNumber)
  const areas = state.setup.heads[0]?.value.areas ?? []
  return areas.flatMap(({ id }) => anyoneTexts(state, id))
}

/** Assessors whose names stand in the pack: of the party's case, or of the round. */
export function assessorsFor(state: RoundState, target: AccessTarget): readonly AssessorId[] {
  const cases = target.kind === 'party' ? [target.caseNumber] : [...state.applications.keys()]
  const ids = cases.flatMap((caseNumber) => {
    const facts = state.applications.get(caseNumber)
    return facts
      ? [
          ...expectedFrom(facts),
          ...facts.recusals.keys(),
          ...(state.declarations.get(caseNumber)?.keys() ?? []),
        ]
      : []
  })
  return [...new Set(ids)].filter((id) => state.assessors.has(id)).toSorted(compareNatural)
}

/** What is chosen, as the pack takes it: the basis of a text is its area's. */
export const choicesOf = (
  { names, texts, bases }: AccessDraft,
  list: readonly AccessText[],
): AccessChoices => ({
  assessors: names,
  texts: new Map(
    list.flatMap(({ key, areaId }) => {
      const isIncluded = texts.get(key)
      return isIncluded === undefined
        ? []
        : [[key, { isIncluded, basis: isIncluded ? '' : (bases.get(areaId) ?? '') }] as const]
    }),
  ),
})

/** Applications that fit a few words of the name or the number, in natural order. */
export function foundCases(
  state: RoundState,
  search: string,
): readonly { readonly caseNumber: CaseNumber; readonly applicant: string }[] {
  const wanted = search.trim().toLowerCase()
  return [...state.applications.keys()].toSorted(compareNatural).flatMap((caseNumber) => {
    const applicant = applicationOf(state, caseNumber)?.applicant ?? caseNumber
    const fits = `${applicant} ${caseNumber}`.toLowerCase().includes(wanted)
    return fits ? [{ caseNumber, applicant }] : []
  })
}
