import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { ApplicationPage } from '~/features/applications/ApplicationPage.tsx'
import { AttachButton } from '~/features/documents/AttachButton.tsx'
import { DocumentSection } from '~/features/documents/DocumentSection.tsx'
import { LetterSection } from '~/features/letters/LetterSection.tsx'
import { ApplicationsPage } from '~/features/applications/ApplicationsPage.tsx'
import { FormalPage } from '~/features/applications/formal/FormalPage.tsx'
import { HearingPage } from '~/features/applications/hearing/HearingPage.tsx'
import { addressOf, viewIn } from '~/features/applications/listAddress.ts'
import { VersionPage } from '~/features/applications/versions/VersionPage.tsx'

/** The applications as a list, by their formal checks or by their hearing, as the address says. */
export function ApplicationsRoute() {
  const { visning } = useSearch({ from: '/runde/$roundId/ansoegninger' })
  if (visning === 'partshoering') return <HearingRoute />
  return visning === 'formalia' ? <FormalRoute /> : <ListRoute />
}

/** The list of applications, narrowed and sorted as the address says. */
function ListRoute() {
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

function FormalRoute() {
  const { vis = 'mangler' } = useSearch({ from: '/runde/$roundId/ansoegninger' })
  const navigate = useNavigate({ from: '/runde/$roundId/ansoegninger' })
  return (
    <FormalPage
      filter={vis}
      onFilter={(next) =>
        void navigate({ search: { visning: 'formalia', vis: next }, replace: true })
      }
    />
  )
}

function HearingRoute() {
  const { vis } = useSearch({ from: '/runde/$roundId/ansoegninger' })
  const navigate = useNavigate({ from: '/runde/$roundId/ansoegninger' })
  return (
    <HearingPage
      filter={vis === 'alle' ? vis : 'mangler'}
      onFilter={(next) =>
        void navigate({ search: { visning: 'partshoering', vis: next }, replace: true })
      }
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
      letters={<LetterSection caseNumber={application} />}
    />
  )
}
