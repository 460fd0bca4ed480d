import type { AreaId, RoundId } from '~/domain/model/ids.ts'
import { searchValue } from '~/lib/searchValue.ts'
import { paths } from '~/session/paths.ts'

/** What an area is looked at by, in its working mode; all of it stands in the address. */
export interface AreaAddress {
  /** Trial weights, where a trial stands; see `trialText`. */
  readonly proeve?: string
  /** The case whose row is open. */
  readonly raekke?: string
  /** Whether lines show who has moved in a trial. */
  readonly flyttet?: 'vis'
  /** Whether the pictures of how sure the ranking is are open. */
  readonly billeder?: 'vis'
}

/** What is to be otherwise in an address; undefined takes it away. */
export type AddressChange = {
  readonly [Field in keyof AreaAddress]?: AreaAddress[Field] | undefined
}

/** The address, and how it is left for another. */
export interface LookedAt {
  readonly address: AreaAddress
  /** Looks at it otherwise; `isStep` where one wants to go back to what was before. */
  readonly onAddress: (change: AddressChange, isStep?: boolean) => void
}

/** An area as it is looked at, as a link. */
export function areaHref(roundId: RoundId, areaId: AreaId, address: AreaAddress): string {
  const search = new URLSearchParams(
    Object.entries(address).map(([field, value]) => [field, searchValue(value)]),
  ).toString()
  return search === '' ? paths.area(roundId, areaId) : `${paths.area(roundId, areaId)}?${search}`
}

/** An address with one thing in it otherwise. */
export function addressWith(address: AreaAddress, change: AddressChange): AreaAddress {
  const { proeve, raekke, flyttet, billeder } = { ...address, ...change }
  return {
    ...(proeve === undefined ? {} : { proeve }),
    ...(raekke === undefined ? {} : { raekke }),
    ...(flyttet === undefined ? {} : { flyttet }),
    ...(billeder === undefined ? {} : { billeder }),
  }
}
