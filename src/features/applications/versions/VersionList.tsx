import { useMemo } from 'react'
import { type ApplicationVersion, versionsOf } from '~/domain/dossier/versionsOf.ts'
import { formatList, formatMoment } from '~/i18n/formats.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { applicationFields } from '~/features/applications/applicationFields.ts'
import type { CaseProps } from '~/features/applications/CaseProps.ts'
import { changedFields } from '~/features/applications/changedFields.ts'
import './versions.css'

/** Every version of the application, newest first: who, when, from which file and what changed. */
export function VersionList({ application: { applicant, caseNumber }, setup }: CaseProps) {
  const { roundId, log, state } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(versionsWords)
  const versions = useMemo(() => versionsOf(log, state, caseNumber), [log, state, caseNumber])
  const now = versions.find(({ isCurrent }) => isCurrent)
  if (versions.length < 2 || !now) {
    return (
      <section className="stack">
        <h2>{words.title}</h2>
        <p className="secondary">{words.only}</p>
      </section>
    )
  }
  const { column } = words
  const changes = ({ number, application }: ApplicationVersion) => {
    const before = versions[number - 2]
    if (!before) return words.firstVersion
    const context = { setup, messages, language }
    const changed = changedFields(
      applicationFields(before.application, context),
      applicationFields(application, context),
    )
    const labels = [...new Set(changed.map(({ label }) => label))]
    return labels.length === 0 ? words.sameContent : formatList(labels, language)
  }
  const columns: readonly TableColumn<ApplicationVersion>[] = [
    {
      id: 'version',
      header: column.version,
      width: '120px',
      isRowHeader: true,
      cell: ({ number, isCurrent, replacedAt }) => (
        <>
          {words.number(number)}
          {isCurrent && <span className="note versions-mark">{words.isCurrent}</span>}
          {!isCurrent && replacedAt === null && (
            <span className="note versions-mark">{words.isRival}</span>
          )}
        </>
      ),
    },
    {
      id: 'when',
      header: column.when,
      width: '150px',
      cell: ({ at, actor }) => (
        <>
          {formatMoment(at, language)}
          <span className="note versions-mark">
            <bdi>{actor}</bdi>
          </span>
        </>
      ),
    },
    {
      id: 'source',
      header: column.source,
      width: '22%',
      cell: ({ fileName }) => (fileName === null ? words.typed : <bdi>{fileName}</bdi>),
    },
    { id: 'changed', header: column.changed, cell: (version) => <bdi>{changes(version)}</bdi> },
    {
      id: 'actions',
      header: column.actions,
      width: '170px',
      cell: ({ number }) => (
        <span className="versions-links">
          <a href={paths.version(roundId, caseNumber, number)} aria-label={words.readOf(number)}>
            {words.read}
          </a>
          {number !== now.number && (
            <a
              href={paths.version(roundId, caseNumber, number, now.number)}
              aria-label={words.compareOf(number, now.number)}
            >
              {words.compare}
            </a>
          )}
        </span>
      ),
    },
  ]
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <DataTable
        caption={words.caption(applicant)}
        columns={columns}
        rows={versions.toReversed()}
        rowKey={({ eventId }) => eventId}
      />
    </section>
  )
}
