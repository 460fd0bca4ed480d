import type { ReactNode } from 'react'
import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { ApplicationFactList } from './ApplicationFactList.tsx'
import { ApplicationHead } from './ApplicationHead.tsx'
import './applications.css'
import { ApplicationText } from './ApplicationText.tsx'
import { AssessorTable } from './AssessorTable.tsx'
import { Disagreements } from './Disagreements.tsx'
import { FormalSection } from './formal/FormalSection.tsx'
import { HearingSection } from './hearing/HearingSection.tsx'
import { History } from './History.tsx'
import { OwnRecusalNotice } from './OwnRecusalNotice.tsx'
import { PanelPoints } from './PanelPoints.tsx'
import { Standing } from './Standing.tsx'
import { VersionList } from './versions/VersionList.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  /** Its PDFs, and what assessors have quoted from them. */
  readonly documents: ReactNode
  /** The letters its applicant may come to get. */
  readonly letters: ReactNode
}

/** One application: what it says, how it stands, who assesses it, and what has happened to it. */
export function ApplicationPage({ caseNumber, documents, letters }: Props) {
  const { roundId, state } = useRound()
  const { messages } = useMessages()
  const setup = setupOf(state)
  const facts = state.applications.get(caseNumber)
  const application = applicationOf(state, caseNumber)
  if (!setup || !facts || !application) {
    const { unknown, backToList } = messages.applications
    return (
      <div className="page">
        <PageHead title={unknown.title(caseNumber)} />
        <p className="read">{unknown.text}</p>
        <p>
          <LinkButton href={paths.applications(roundId)}>{backToList}</LinkButton>
        </p>
      </div>
    )
  }
  const about = { application, facts, setup }
  return (
    <div className="page">
      <ApplicationHead {...about} />
      <OwnRecusalNotice application={application} />
      <Disagreements {...about} />
      <div className="applications-page">
        <div className="applications-main">
          <AssessorTable {...about} />
          <PanelPoints {...about} />
          {documents}
          {letters}
          <VersionList {...about} />
          <ApplicationText {...about} />
        </div>
        <aside className="applications-aside">
          <Standing {...about} />
          <FormalSection {...about} />
          <HearingSection caseNumber={caseNumber} />
          <ApplicationFactList {...about} />
          <History {...about} />
        </aside>
      </div>
    </div>
  )
}
