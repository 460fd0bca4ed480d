import { useDeferredValue, useMemo, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import './applications.css'
import { applicationColumns } from './applicationColumns.tsx'
import { ApplicationFilterBar } from './ApplicationFilterBar.tsx'
import { type ApplicationFilter, applicationRows, filteredRows } from './applicationRows.ts'
import { EmptyList } from './EmptyList.tsx'
import { ImportDoneNotice } from './ImportDoneNotice.tsx'
import type { ImportDone } from './ImportDialog.tsx'
import { ListActions } from './ListActions.tsx'

interface Props {
  readonly filter: ApplicationFilter
  readonly onFilter: (filter: ApplicationFilter) => void
}

/** Every application of the round: found, sorted, loaded from files, added by hand. */
export function ApplicationsPage({ filter, onFilter }: Props) {
  const { roundId, state } = useRound()
  const { messages } = useMessages()
  const setup = setupOf(state)
  if (setup) return <ApplicationList {...{ setup, filter, onFilter }} />
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

function ApplicationList({ setup, filter, onFilter }: Props & { readonly setup: Setup }) {
  const { roundId, state } = useRound()
  const { messages, language } = useMessages()
  const [done, setDone] = useState<ImportDone | null>(null)
  const { applications: words } = messages
  const rows = useMemo(() => {
    const names = new Map(setup.areas.map(({ id, name }) => [id, localText(name, language)]))
    return applicationRows(state, (areaId) => names.get(areaId) ?? areaId)
  }, [state, setup, language])
  const columns = useMemo(
    () => applicationColumns({ roundId, setup, messages, language }),
    [roundId, setup, messages, language],
  )
  const { area } = filter
  // Typing goes before the table: with hundreds of rows the letter must not wait for them.
  const text = useDeferredValue(filter.text)
  const shown = useMemo(() => filteredRows(rows, { area, text }), [rows, area, text])
  const areaCount = new Set(rows.map(({ application }) => application.areaId)).size
  return (
    <div className="page applications-list">
      <PageHead
        title={words.title}
        beside={
          <output className="secondary">
            {shown.length === rows.length
              ? words.summary(rows.length, areaCount)
              : words.filtered(shown.length, rows.length)}
          </output>
        }
        actions={<ListActions onDone={setDone} isEmpty={rows.length === 0} />}
      />
      {done && <ImportDoneNotice done={done} onClose={() => setDone(null)} />}
      {rows.length === 0 ? (
        <EmptyList onDone={setDone} />
      ) : (
        <>
          <ApplicationFilterBar {...{ setup, filter, onFilter }} />
          {shown.length === 0 ? (
            <p className="secondary">{words.nothingFound}</p>
          ) : (
            <DataTable
              caption={words.tableName}
              columns={columns}
              rows={shown}
              rowKey={({ application }) => application.caseNumber}
            />
          )}
          <p className="note">{words.listNote}</p>
        </>
      )}
    </div>
  )
}
