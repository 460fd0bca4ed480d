import { type ReactNode, useMemo } from 'react'
import { meetingOf } from '~/domain/dossier/meetingOf.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheet } from '~/session/useSheet.ts'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { OwnRecusalNotice } from '~/features/area/OwnRecusalNotice.tsx'
import { Discussion } from './Discussion.tsx'
import { Dissent } from './Dissent.tsx'
import './meeting.css'
import { MeetingFacts } from './MeetingFacts.tsx'
import { MeetingHead } from './MeetingHead.tsx'
import { PanelPoints } from './PanelPoints.tsx'
import { Remarks } from './Remarks.tsx'
import { type AskDeparture, ViewBar } from './ViewBar.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { Why } from './Why.tsx'

interface Props {
  readonly areaId: AreaId
  /** Asks for another application, or for why there is none. */
  readonly askDeparture: AskDeparture
  /** The way to the area's other mode. */
  readonly modes: ReactNode
}

/** One area for the projector: what is suggested, why, what would change it, and the panel's view. */
export function MeetingPage({ areaId, askDeparture, modes }: Props) {
  const sheet = useSheet(areaId)
  const { state } = useRound()
  const { messages } = useMessages()
  const meeting = useMemo(() => sheet && meetingOf(state, sheet), [state, sheet])
  if (!meeting) {
    const { title, text } = messages.shell.unknownPage
    return <EmptyState title={title}>{text}</EmptyState>
  }
  return (
    <div className="meeting">
      <div className="meeting-page">
        <MeetingHead meeting={meeting} modes={modes} />
        <OwnRecusalNotice areaId={areaId} />
        <div className="meeting-columns">
          <div className="meeting-column">
            <Why meeting={meeting} />
            <WhatWouldChange meeting={meeting} />
          </div>
          <div className="meeting-column">
            <Dissent meeting={meeting} />
            <MeetingFacts meeting={meeting} />
          </div>
        </div>
        <div className="meeting-columns meeting-below">
          <div className="meeting-column">
            <PanelPoints meeting={meeting} />
            <Remarks meeting={meeting} />
          </div>
          <div className="meeting-column">
            <Discussion key={areaId} meeting={meeting} />
          </div>
        </div>
      </div>
      <ViewBar meeting={meeting} askDeparture={askDeparture} />
    </div>
  )
}
