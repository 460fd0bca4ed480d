import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { goTo, paths } from '~/session/paths.ts'
import { usePerson } from '~/session/usePerson.ts'
import { useRound } from '~/session/useRound.ts'

/**
 * While one acts as an assessor only the assessor's pages are shown, whatever the address says;
 * the agency's pages never mount, so there is nothing on them to see. And the other way round.
 */
export function AssessorFence({ children }: { readonly children: ReactNode }) {
  const { roundId } = useRound()
  const { role } = usePerson()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const isAssessorPage = /\/(bedoem|aflever)(\/|$)/.test(path)
  const belongs = (role === 'assessor') === isAssessorPage
  useEffect(() => {
    if (!belongs) goTo(role === 'assessor' ? paths.assess(roundId) : paths.areas(roundId))
  }, [belongs, role, roundId])
  return belongs ? children : null
}
