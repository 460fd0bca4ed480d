import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { type DeskPlace, paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { ApplicationText } from './ApplicationText.tsx'
import './assessment.css'
import './criterion.css'
import './desk.css'
import './deskNarrow.css'
import { focusAt } from './deskFocus.ts'
import { DeskFoot } from './DeskFoot.tsx'
import { DeskHead } from './DeskHead.tsx'
import { DeskTabs, type DeskTab } from './DeskTabs.tsx'
import { DeskSeparator } from './DeskSeparator.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import type { MyApplication } from './myApplications.ts'
import { PointsPane } from './PointsPane.tsx'
import { type Desk as DeskState, useDesk } from './useDesk.ts'
import { useDeskActions } from './useDeskActions.ts'
import { useHalfTyped } from './useHalfTyped.ts'
import { type Mine, useMyApplications } from './useMyApplications.ts'
import { useTextShare } from './useTextShare.ts'

interface Props {
  readonly caseNumber: CaseNumber
  /** The place on the desk that one was led to, if any. */
  readonly at: DeskPlace
  /** How one says that there is something between oneself and an applicant. */
  readonly renderReport: (one: MyApplication, assessorId: AssessorId) => ReactNode
  /** The application's text among its documents, where it has any. */
  readonly renderReading: (text: ReactNode, reading: Reading) => ReactNode
}

/** What is read on the desk, and what can be pinned from it. */
export interface Reading {
  readonly desk: DeskState
  /** A place in a document that one was led to; another object leads there anew. */
  readonly place: Evidence | null
}

/** One application with its text on the left and every criterion on the right. */
export function ScoringDesk({ caseNumber, at, renderReport, renderReading }: Props) {
  const mine = useMyApplications()
  if (!mine) return null
  const one = mine.toAssess.find(({ application }) => application.caseNumber === caseNumber)
  if (one) {
    const report = renderReport(one, mine.assessorId)
    return <Desk {...{ mine, one, at, report, renderReading }} />
  }
  return <NotMine isRecused={mine.recused.some((other) => other.caseNumber === caseNumber)} />
}

interface DeskProps extends Pick<Props, 'at' | 'renderReading'> {
  readonly mine: Mine
  readonly one: MyApplication
  readonly report: ReactNode
}

function Desk({ mine, one, at, report, renderReading }: DeskProps) {
  const ledTo = focusAt(at, mine.setup.criteria)
  const desk = useDesk(mine, one, ledTo)
  const [areKeysShown, setAreKeysShown] = useState(false)
  const [tab, setTab] = useState<DeskTab>(
    one.assessment.stage === 'not-begun' && !ledTo ? 'text' : 'points',
  )
  const [place, setPlace] = useState<Evidence | null>(null)
  const textShare = useTextShare()
  const title = useRef<HTMLHeadingElement>(null)
  useDeskActions(desk, () => setAreKeysShown(true))
  useHalfTyped(mine)
  // The button that led here is gone, and its focus with it: the name of what one sees takes it.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [])
  const style: CSSProperties & Record<'--text-share', string> = {
    '--text-share': `${textShare.share}%`,
  }
  return (
    <div className="desk-frame">
      <div className="desk" data-tab={tab} style={style}>
        <DeskHead desk={desk} titleRef={title} onKeys={() => setAreKeysShown(true)} />
        <DeskTabs tab={tab} onChange={setTab} />
        {renderReading(<ApplicationText one={one} setup={mine.setup} />, { desk, place })}
        <DeskSeparator textShare={textShare} />
        <PointsPane
          desk={desk}
          report={report}
          onEvidence={(evidence) => {
            setPlace({ ...evidence })
            setTab('text')
          }}
        />
        <DeskFoot desk={desk} />
      </div>
      {areKeysShown && (
        <KeysDialog scale={mine.setup.scale} onClose={() => setAreKeysShown(false)} />
      )}
    </div>
  )
}

function NotMine({ isRecused }: { readonly isRecused: boolean }) {
  const { roundId } = useRound()
  const { notMine } = useWords(assessmentWords)
  return (
    <div className="page">
      <EmptyState
        title={isRecused ? notMine.recusedTitle : notMine.title}
        actions={<LinkButton href={paths.assess(roundId)}>{notMine.action}</LinkButton>}
      >
        {isRecused ? notMine.recusedText : notMine.text}
      </EmptyState>
    </div>
  )
}
