import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { ApplicationPage } from '~/features/applications/ApplicationPage.tsx'
import { AttachButton } from '~/features/documents/AttachButton.tsx'
import { DocumentSection } from '~/features/documents/DocumentSection.tsx'
import { ApplicationsPage } from '~/features/applications/ApplicationsPage.tsx'
import { VersionPage } from '~/features/applications/versions/VersionPage.tsx'
import { addressOf, viewIn } from '~/features/applications/listAddress.ts'

/** The list of applications, narrowed and sorted as the address says. */
export function ApplicationsRoute() {
  const search = useSearch({ from: '/runde/$roundId/ansoegninger' })
  const navigate = useNavigate({ from: '/runde/$roundId/ansoegninger' })
  const view = useMemo(() => viewIn(search), [search])
  return (
    <ApplicationsPage
      view={view}
      documents={<AttachButton />}
      onView={(next) => void navigate({ search: addressOf(next), replace: true })}
    />
  )
}

/** An application, or one of its versions where the address names it. */
export function ApplicationRoute() {
  const { caseNumber } = useParams({ from: '/runde/$roundId/ansoegninger/$caseNumber' })
  const { version, mod } = useSearch({ from: '/runde/$roundId/ansoegninger/$caseNumber' })
  if (version !== undefined) {
    return <VersionPage caseNumber={caseNumber as CaseNumber} number={version} against={mod} />
  }
  const application = caseNumber as CaseNumber
  return (
    <ApplicationPage
      key={caseNumber}
      caseNumber={application}
      documents={<DocumentSection caseNumber={application} />}
    />
  )
}
