import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { listWords } from '~/i18n/listWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { maxPrinted } from '~/ui/table/VirtualLines.tsx'
import './applications.css'
import { applicationColumns } from './applicationColumns.tsx'
import { ApplicationTabs } from './ApplicationTabs.tsx'
import { ApplicationFilterBar } from './ApplicationFilterBar.tsx'
import { type ApplicationRow, filteredRows } from './applicationRows.ts'
import { EmptyList } from './EmptyList.tsx'
import { ImportDoneNotice } from './ImportDoneNotice.tsx'
import type { ImportDone } from './ImportDialog.tsx'
import { ListActions } from './ListActions.tsx'
import type { ListView } from './listAddress.ts'
import { ListSums } from './ListSums.tsx'
import { useApplicationRows } from './useApplicationRows.ts'

interface Props {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  /** How one takes PDFs in, once there are applications for them. */
  readonly documents: ReactNode
}

/** Every application of the round: found, sorted, loaded from files, added by hand. */
export function ApplicationsPage({ view, onView, documents }: Props) {
  const { roundId, state } = useRound()
  const { messages } = useMessages()
  const setup = setupOf(state)
  if (setup) return <ApplicationList {...{ setup, view, onView, documents }} />
  const { noSetup } = messages.applications
  return (
    <div className="page">
      <EmptyState
        title={noSetup.title}
        actions={<LinkButton href={paths.setup(roundId)}>{messages.shell.setup}</LinkButton>}
      >
        {noSetup.text}
      </EmptyState>
    </div>
  )
}

function ApplicationList({ setup, view, onView, documents }: Props & { readonly setup: Setup }) {
  const { roundId, state } = useRound()
  const { messages, language } = useMessages()
  const [done, setDone] = useState<ImportDone | null>(null)
  const { applications: words } = messages
  const listed = useWords(listWords)
  const made = useApplicationRows(state, setup, language)
  const rows = useMemo(() => made ?? [], [made])
  const columns = useMemo(
    () => applicationColumns({ roundId, setup, messages, language }),
    [roundId, setup, messages, language],
  )
  // Typing and choosing go before the table: with thousands of rows the letter must not wait.
  const { area, state: standing, text } = useDeferredValue(view.filter)
  const sort = useDeferredValue(view.sort)
  const shown = useMemo(
    () => filteredRows(rows, { area, state: standing, text }),
    [rows, area, standing, text],
  )
  const areaCount = useMemo(
    () => new Set(rows.map(({ application }) => application.areaId)).size,
    [rows],
  )
  if (!made) {
    return (
      <div className="page">
        <PageHead title={words.title} />
        <output className="secondary">{listed.making}</output>
      </div>
    )
  }
  return (
    <div className="page applications-list">
      <ApplicationTabs open="list" />
      <PageHead
        title={words.title}
        beside={
          <output className="secondary">
            {shown.length === rows.length
              ? words.summary(rows.length, areaCount)
              : words.filtered(shown.length, rows.length)}
          </output>
        }
        actions={
          <>
            {rows.length > 0 && documents}
            <ListActions onDone={setDone} isEmpty={rows.length === 0} />
          </>
        }
      />
      {done && <ImportDoneNotice done={done} onClose={() => setDone(null)} />}
      {rows.length === 0 ? (
        <EmptyList onDone={setDone} />
      ) : (
        <>
          <ApplicationFilterBar
            setup={setup}
            filter={view.filter}
            onFilter={(filter) => onView({ ...view, filter })}
          />
          {shown.length === 0 ? (
            <p className="secondary">{words.nothingFound}</p>
          ) : (
            <>
              {shown.length > maxPrinted && (
                <p className="applications-printed">{listed.printedOf(maxPrinted, shown.length)}</p>
              )}
              <DataTable
                caption={words.tableName}
                columns={columns}
                rows={shown}
                rowKey={caseNumberOf}
                sort={sort}
                onSort={(next) => onView({ ...view, sort: next })}
              />
              <ListSums rows={shown} setup={setup} isNarrowed={shown.length < rows.length} />
            </>
          )}
          <p className="note">{words.listNote}</p>
        </>
      )}
    </div>
  )
}

const caseNumberOf = ({ application }: ApplicationRow) => application.caseNumber
