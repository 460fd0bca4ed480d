import { useMemo } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { usePerson } from '~/session/usePerson.ts'
import { useRound } from '~/session/useRound.ts'
import { type MyApplications, myApplications } from './myApplications.ts'

export interface Mine extends MyApplications {
  readonly assessorId: AssessorId
  readonly setup: Setup
}

/** What the assessor one acts as has to do; undefined for anybody else. */
export function useMyApplications(): Mine | undefined {
  const { state } = useRound()
  const person = usePerson()
  const assessorId = person.role === 'assessor' ? person.assessorId : undefined
  return useMemo(() => {
    const setup = setupOf(state)
    if (!setup || assessorId === undefined) return undefined
    return { assessorId, setup, ...myApplications(state, assessorId) }
  }, [state, assessorId])
}
