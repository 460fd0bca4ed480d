import type { ReactNode } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { searchValue } from '~/lib/searchValue.ts'
import { paths } from '~/session/paths.ts'

/** What the case file is looked at by; all of it stands in the address, so that a link shows the same. */
export const addressFields = [
  'visning',
  'person',
  'omraade',
  'ansoegning',
  'emne',
  'soeg',
  'dag',
  'haendelse',
  'tid',
  'mod',
] as const
export type CasefileAddress = Readonly<Partial<Record<(typeof addressFields)[number], string>>>

/** What the router read: what looks like a number has been made one on the way. */
export const addressIn = (search: Readonly<Record<string, unknown>>): CasefileAddress =>
  Object.fromEntries(
    addressFields.flatMap((field) => {
      const value = search[field]
      return typeof value === 'string' || typeof value === 'number' ? [[field, String(value)]] : []
    }),
  )

/** An address without what is empty. */
export const withoutEmpty = (address: CasefileAddress): CasefileAddress =>
  Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''))

/** A place in the case file as a link. */
export function casefileHref(roundId: RoundId, address: CasefileAddress): string {
  const search = new URLSearchParams(
    Object.entries(withoutEmpty(address)).map(([field, value]) => [field, searchValue(value)]),
  )
  return `${paths.casefile(roundId)}?${search.toString()}`
}

/** The address, and how it is left for another. */
export interface LookedAt {
  readonly address: CasefileAddress
  /** Looks at it otherwise; `isStep` where one wants to go back to what was before. */
  readonly onAddress: (address: CasefileAddress, isStep?: boolean) => void
}

/** What a part of the case file is given. */
export interface CasefileTabProps extends LookedAt {
  /** Asks before the round is deleted from this device. */
  readonly askDelete: (onClose: () => void) => ReactNode
}
