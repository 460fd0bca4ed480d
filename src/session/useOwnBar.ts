import { useMemo } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { type Bar, barsOf } from '~/domain/panel/barsOf.ts'
import { isSameName } from '~/lib/isSameName.ts'
import { useAgencyName } from './useAgencyName.ts'
import { usePerson } from './usePerson.ts'
import { useRound } from './useRound.ts'

/**
 * What keeps the case officer at this device out of an application, or of one in an area; null
 * where nothing does, or where nobody of their name is on record for the round.
 */
export function useOwnBar(areaId: AreaId, only?: CaseNumber): Bar | null {
  const { state } = useRound()
  const { role } = usePerson()
  const name = useAgencyName()
  return useMemo(() => {
    if (role !== 'agency' || name === null) return null
    const own = [...state.officers].flatMap(([id, { heads }]) =>
      heads.some(({ value }) => value && isSameName(value.name, name)) ? [id] : [],
    )
    if (own.length === 0) return null
    for (const [caseNumber, bars] of barsOf(state)) {
      if (only !== undefined && only !== caseNumber) continue
      if (applicationOf(state, caseNumber)?.areaId !== areaId) continue
      const bar = own.map((id) => bars.get(id)).find((found) => found !== undefined)
      if (bar) return bar
    }
    return null
  }, [state, role, name, areaId, only])
}
