import type { RoundState, SetupVersion } from '~/domain/log/RoundState.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatMoment, type Language } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { Section } from './Section.tsx'

interface Numbered extends SetupVersion {
  readonly number: number
  readonly isCurrent: boolean
}

/** Every setup that was saved, with the reason for each change of a frozen method. */
export function VersionsSection({ state }: { readonly state: RoundState }) {
  const { messages, language } = useMessages()
  const current = new Set(state.setup.heads.map(({ eventId }) => eventId))
  const versions = state.setupVersions
    .map((version, index) => ({
      ...version,
      number: index + 1,
      isCurrent: current.has(version.eventId),
    }))
    .toReversed()
  if (versions.length === 0) return null
  return (
    <Section name="versions">
      <DataTable
        caption={messages.setup.version.tableName}
        columns={versionColumns(messages, language)}
        rows={versions}
        rowKey={({ eventId }) => eventId}
      />
    </Section>
  )
}

function versionColumns(messages: Messages, language: Language): readonly TableColumn<Numbered>[] {
  const { column, first, unreasoned, current } = messages.setup.version
  return [
    { id: 'number', header: column.number, width: '64px', cell: ({ number }) => number },
    {
      id: 'at',
      header: column.at,
      width: '200px',
      cell: ({ at }) => formatMoment(at, language),
    },
    {
      id: 'actor',
      header: column.actor,
      width: '176px',
      cell: ({ actor }) => <bdi>{actor}</bdi>,
    },
    {
      id: 'reason',
      header: column.reason,
      cell: ({ reason, number, isCurrent }) => (
        <>
          {reason === null ? (
            <span className="secondary">{number === 1 ? first : unreasoned}</span>
          ) : (
            <bdi>{reason}</bdi>
          )}
          {isCurrent && <span className="note"> · {current}</span>}
        </>
      ),
    },
  ]
}
