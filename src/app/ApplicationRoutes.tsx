import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { ApplicationPage } from '~/features/applications/ApplicationPage.tsx'
import { ApplicationsPage } from '~/features/applications/ApplicationsPage.tsx'
import { addressOf, viewIn } from '~/features/applications/listAddress.ts'

/** The list of applications, narrowed and sorted as the address says. */
export function ApplicationsRoute() {
  const search = useSearch({ from: '/runde/$roundId/ansoegninger' })
  const navigate = useNavigate({ from: '/runde/$roundId/ansoegninger' })
  const view = useMemo(() => viewIn(search), [search])
  return (
    <ApplicationsPage
      view={view}
      onView={(next) => void navigate({ search: addressOf(next), replace: true })}
    />
  )
}

export function ApplicationRoute() {
  const { caseNumber } = useParams({ from: '/runde/$roundId/ansoegninger/$caseNumber' })
  return <ApplicationPage key={caseNumber} caseNumber={caseNumber as CaseNumber} />
}
