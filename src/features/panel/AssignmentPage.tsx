import { peopleWords } from '~/i18n/peopleWords.ts'
import { useMemo, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { Assignment } from '~/domain/log/Command.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './assignment.css'
import { AssignmentMatrix } from './AssignmentMatrix.tsx'
import { matrixAreas } from './matrixAreas.ts'
import { PanelTabs } from './PanelTabs.tsx'
import { ProposalDialog } from './ProposalDialog.tsx'
import { registered } from './registered.ts'

/** Who is to assess what: ticked by hand, an area at a time, or proposed as a whole. */
export function AssignmentPage() {
  const { roundId, state } = useRound()
  const act = useAct()
  const { messages } = useMessages()
  const [isProposing, setIsProposing] = useState(false)
  /** What the proposal changed, as long as nothing else has been. */
  const [made, setMade] = useState<readonly Assignment[] | null>(null)
  const setup = setupOf(state)
  const assessors = useMemo(
    () =>
      registered(state.assessors).toSorted((a, b) => compareDanish(a.person.name, b.person.name)),
    [state.assessors],
  )
  const areas = useMemo(
    () =>
      matrixAreas(
        state,
        assessors.map(({ id }) => id),
      ),
    [state, assessors],
  )
  const words = useWords(peopleWords).assignment
  const rows = areas.flatMap((area) => area.rows)
  const left = state.applications.size - rows.length
  const short = rows.filter(({ count }) => count < (setup?.quorum ?? 0)).length
  const assign = async (assignments: readonly Assignment[]) => {
    const outcome = await act({ kind: 'assign-all', assignments })
    if (outcome.ok) setMade(null)
  }
  const isReady = setup !== undefined && rows.length > 0 && assessors.length > 0
  return (
    <div className="page">
      <PanelTabs />
      <PageHead
        title={messages.panel.tabs.assignment}
        beside={
          isReady && (
            <span className="secondary">
              {words.summary(rows.length, assessors.length)}
              {setup.quorum > 0 && ` · ${words.shortOf(short, setup.quorum)}`}
            </span>
          )
        }
        actions={
          isReady && (
            <Button look="filled" onPress={() => setIsProposing(true)}>
              {words.propose.open}
            </Button>
          )
        }
      />
      {made && (
        <Notice
          kind="info"
          actions={
            <Button onPress={() => void assign(made.map(reversed))}>{words.undo.button}</Button>
          }
        >
          {words.undo.text(
            made.filter(({ isAssigned }) => isAssigned).length,
            made.filter(({ isAssigned }) => !isAssigned).length,
          )}
        </Notice>
      )}
      {isReady ? (
        <>
          <AssignmentMatrix {...{ setup, assessors, areas, onAssign: (all) => void assign(all) }} />
          <p className="note">
            {words.note} {left > 0 && words.left(left)}
          </p>
        </>
      ) : (
        <EmptyState
          title={words.empty.title}
          actions={
            rows.length === 0 ? (
              <LinkButton href={paths.applications(roundId)}>
                {words.empty.toApplications}
              </LinkButton>
            ) : (
              <LinkButton href={paths.people(roundId)}>{words.empty.toPeople}</LinkButton>
            )
          }
        >
          {rows.length === 0 ? words.empty.noApplications : words.empty.noAssessors}
        </EmptyState>
      )}
      {isProposing && setup && (
        <ProposalDialog
          {...{ setup, assessors }}
          onMade={setMade}
          onClose={() => setIsProposing(false)}
        />
      )}
    </div>
  )
}

const reversed = ({ isAssigned, ...where }: Assignment): Assignment => ({
  ...where,
  isAssigned: !isAssigned,
})
