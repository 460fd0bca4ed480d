import { useState } from 'react'
import { compareDanish } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheet } from '~/session/useSheet.ts'
import { useVersionNote } from '~/session/useVersionNote.ts'
import { DataTable } from '~/ui/table/DataTable.tsx'
import type { CaseProps } from './CaseProps.ts'
import { assessorColumns } from './assessorColumns.tsx'
import { assessorRows } from './assessorRows.ts'
import { RecusalDialog, type RecusalQuestion } from './RecusalDialog.tsx'

/** The panel beside this application: who is to assess it, who has, and who may not. */
export function AssessorTable({ application, setup }: CaseProps) {
  const { state } = useRound()
  const sheet = useSheet(application.areaId)
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const [question, setQuestion] = useState<RecusalQuestion | null>(null)
  const { assessors: words } = messages.applications
  const { caseNumber } = application
  const rows = assessorRows(state, caseNumber).toSorted((a, b) =>
    compareDanish(nameOf(a.assessorId), nameOf(b.assessorId)),
  )
  const candidate = sheet?.candidates.find((one) => one.caseNumber === caseNumber)
  const ownTotals = candidate?.score.ownTotals ?? []
  const versionNote = useVersionNote(caseNumber)
  const columns = assessorColumns({
    caseNumber,
    setup,
    ownTotals,
    messages,
    language,
    nameOf,
    versionNote,
    onAsk: setQuestion,
  })
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      {rows.length === 0 ? (
        <p className="secondary">{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption(application.applicant)}
          columns={columns}
          rows={rows}
          rowKey={({ assessorId }) => assessorId}
        />
      )}
      {question && (
        <RecusalDialog {...{ question, application, setup, onClose: () => setQuestion(null) }} />
      )}
    </section>
  )
}
