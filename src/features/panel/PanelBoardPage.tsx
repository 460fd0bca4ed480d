import { useMemo, useState } from 'react'
import { contestOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { openOutcome } from '~/domain/dossier/openOutcome.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { panelProgress } from '~/domain/panel/panelProgress.ts'
import { reminderOf } from '~/domain/panel/reminderOf.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { AreaProgressTable } from './board/AreaProgressTable.tsx'
import { AssessorProgressTable } from './board/AssessorProgressTable.tsx'
import './board/board.css'
import { NextStep } from './board/NextStep.tsx'
import { ReminderDialog } from './board/ReminderDialog.tsx'
import { PanelTabs } from './PanelTabs.tsx'

/** Who has what, what is missing, and whether what is missing could change anything. */
export function PanelBoardPage() {
  const { roundId, state } = useRound()
  const sheets = useSheets()
  const { messages } = useMessages()
  const { board: words } = messages.panel
  const [reminded, setReminded] = useState<AssessorId | 'all' | null>(null)
  const people = useMemo(() => panelProgress(state), [state])
  const areas = useMemo(() => {
    const setup = setupOf(state)
    return sheets
      .filter(({ candidates }) => candidates.length > 0)
      .flatMap((sheet) =>
        setup ? [{ sheet, outcome: openOutcome(contestOf(state, setup, sheet.area)) }] : [],
      )
  }, [state, sheets])
  const working = people.filter(({ cases }) => cases.length > 0)
  const done = working.filter(({ missing }) => missing.length === 0)
  const open = areas.filter(({ outcome }) => outcome.kind === 'open')
  const late = people.flatMap((person) => {
    const reminder = reminderOf(state, person)
    return reminder ? [{ assessorId: person.assessorId, reminder }] : []
  })
  const empty =
    people.length === 0
      ? { ...words.noPeople, href: paths.people(roundId) }
      : working.length === 0
        ? { ...words.nothingAssigned, href: paths.assignment(roundId) }
        : null
  return (
    <div className="page">
      <PanelTabs />
      <PageHead
        title={messages.panel.tabs.board}
        beside={
          working.length > 0 && (
            <span className="secondary">
              {words.summary(done.length, working.length, open.length)}
            </span>
          )
        }
        actions={
          empty === null && (
            <>
              {late.length > 0 && (
                <Button onPress={() => setReminded('all')}>{words.remindAll(late.length)}</Button>
              )}
              <NextStep people={working} late={late.length} onRemind={() => setReminded('all')} />
            </>
          )
        }
      />
      {empty ? (
        <EmptyState
          title={empty.title}
          actions={
            <LinkButton look="filled" href={empty.href}>
              {empty.action}
            </LinkButton>
          }
        >
          {empty.text}
        </EmptyState>
      ) : (
        <>
          <section className="stack board">
            <h2>{words.assessors.title}</h2>
            <AssessorProgressTable
              people={people}
              late={new Set(late.map(({ assessorId }) => assessorId))}
              onRemind={setReminded}
            />
            <p className="note">{words.assessors.atHome}</p>
          </section>
          <section className="stack">
            <h2>{words.areas.title}</h2>
            <AreaProgressTable areas={areas} />
          </section>
        </>
      )}
      {reminded !== null && (
        <ReminderDialog
          people={late.filter(({ assessorId }) => reminded === 'all' || assessorId === reminded)}
          onClose={() => setReminded(null)}
        />
      )}
    </div>
  )
}
