import type { CandidateState } from '~/domain/ranking/Candidate.ts'
import type { TableSort } from '~/ui/table/DataTable.tsx'
import type { ApplicationFilter } from './applicationRows.ts'

/** How the list is looked at; it stands in the address, so that a link shows the same list. */
export interface ListView {
  readonly filter: ApplicationFilter
  readonly sort: TableSort | null
}

/** The list's part of an address, all of it text. */
export interface ListAddress {
  readonly omraade?: string
  readonly tilstand?: string
  readonly soeg?: string
  /** A column, with a minus before it where the last comes first. */
  readonly sorter?: string
}

const stateNames: Readonly<Record<CandidateState, string>> = {
  ranked: 'paa-ranglisten',
  'awaiting-ruling': 'afventer-afgoerelse',
  ineligible: 'afvist',
  withdrawn: 'trukket',
  'below-threshold': 'under-taersklen',
  incomplete: 'ufuldstaendig',
}

/** The states a list can be narrowed to, in the order they are offered. */
export const listedStates = Object.keys(stateNames) as readonly CandidateState[]

const columnNames: Readonly<Record<string, string>> = {
  case: 'sag',
  applicant: 'ansoeger',
  title: 'titel',
  area: 'omraade',
  headquarters: 'hovedsaede',
  yearly: 'beloeb',
  formal: 'formelt',
  state: 'tilstand',
  assessed: 'bedoemt',
}

/** What an address says of the list; what it says wrongly is passed over. */
export function viewIn({ omraade, tilstand, soeg, sorter }: ListAddress): ListView {
  const column = Object.keys(columnNames).find(
    (id) => columnNames[id] === sorter?.replace(/^-/, ''),
  )
  return {
    filter: {
      area: omraade ?? null,
      state: listedStates.find((state) => stateNames[state] === tilstand) ?? null,
      text: soeg ?? '',
    },
    sort: column ? { id: column, isDescending: sorter?.startsWith('-') ?? false } : null,
  }
}

export function addressOf({ filter: { area, state, text }, sort }: ListView): ListAddress {
  const column = sort && columnNames[sort.id]
  return {
    ...(area !== null && { omraade: area }),
    ...(state !== null && { tilstand: stateNames[state] }),
    ...(text !== '' && { soeg: text }),
    ...(column && { sorter: `${sort.isDescending ? '-' : ''}${column}` }),
  }
}
