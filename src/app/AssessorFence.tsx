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
  const address = useRouterState({ select: ({ location }) => location.pathname })
  // The address is at once where one is going; the page of before stands until the next has come.
  const shown = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname ?? '' })
  const isOfRole = (path: string) => isAssessorPage(path) === (role === 'assessor')
  const isAstray = !isOfRole(address)
  useEffect(() => {
    if (isAstray) goTo(role === 'assessor' ? paths.assess(roundId) : paths.areas(roundId))
  }, [isAstray, role, roundId])
  return !isAstray && isOfRole(shown) ? children : null
}

const isAssessorPage = (path: string) => /\/(bedoem|aflever)(\/|$)/.test(path)
