import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { ApplicationPage } from '~/features/applications/ApplicationPage.tsx'
import { ApplicationsPage } from '~/features/applications/ApplicationsPage.tsx'

/** The list of applications, narrowed to what the address says. */
export function ApplicationsRoute() {
  const { omraade, soeg } = useSearch({ from: '/runde/$roundId/ansoegninger' })
  const navigate = useNavigate({ from: '/runde/$roundId/ansoegninger' })
  return (
    <ApplicationsPage
      filter={{ area: omraade ?? null, text: soeg ?? '' }}
      onFilter={({ area, text }) =>
        void navigate({
          search: { ...(area ? { omraade: area } : {}), ...(text ? { soeg: text } : {}) },
          replace: true,
        })
      }
    />
  )
}

export function ApplicationRoute() {
  const { caseNumber } = useParams({ from: '/runde/$roundId/ansoegninger/$caseNumber' })
  return <ApplicationPage key={caseNumber} caseNumber={caseNumber as CaseNumber} />
}
