import { useMemo } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { distanceText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, type Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import './area.css'

/** The round's areas, to go to one of them. */
export function AreasPage() {
  const { roundId } = useRound()
  const sheets = useSheets()
  const { messages, language } = useMessages()
  const columns = useMemo(
    () => areaColumns(roundId, messages, language),
    [roundId, messages, language],
  )
  const { area, shell } = messages
  const count = sheets.reduce((sum, { candidates }) => sum + candidates.length, 0)
  return (
    <div className="page" data-width="narrow">
      <PageHead title={area.listTitle} />
      {count === 0 && (
        <EmptyState
          title={area.emptyTitle}
          actions={
            <LinkButton href={paths.applications(roundId)} look="filled">
              {shell.applications}
            </LinkButton>
          }
        >
          {area.emptyText}
        </EmptyState>
      )}
      {sheets.length > 0 && (
        <DataTable
          caption={area.listOf}
          columns={columns}
          rows={sheets}
          rowKey={(sheet) => sheet.area.id}
        />
      )}
    </div>
  )
}

function areaColumns(
  roundId: RoundId,
  messages: Messages,
  language: Language,
): readonly TableColumn<AreaSheet>[] {
  const { area } = messages
  const ranked = ({ candidates }: AreaSheet) =>
    candidates.filter(({ state }) => state === 'ranked').length
  return [
    {
      id: 'area',
      header: area.listColumns.area,
      isRowHeader: true,
      cell: (sheet) => (
        <a href={paths.area(roundId, sheet.area.id)}>{localText(sheet.area.name, language)}</a>
      ),
    },
    {
      id: 'kind',
      header: area.listColumns.kind,
      cell: (sheet) => (
        <span className="secondary">
          {sheet.area.kind === 'open'
            ? area.openPlaces(sheet.selection.places)
            : area.kinds[sheet.area.kind]}
        </span>
      ),
    },
    {
      id: 'verdict',
      header: area.verdict,
      cell: ({ selection: { verdict } }) => (
        <DiscWord shape={verdictShape[verdict]}>{verdictText(verdict, messages)}</DiscWord>
      ),
    },
    {
      id: 'margin',
      header: area.margin,
      align: 'end',
      width: '96px',
      cell: ({ selection: { margin } }) => (margin ? distanceText(margin, language) : dash),
    },
    {
      id: 'applications',
      header: area.listColumns.applications,
      align: 'end',
      width: '112px',
      cell: ({ candidates }) => candidates.length,
    },
    {
      id: 'ranked',
      header: area.listColumns.ranked,
      align: 'end',
      width: '120px',
      cell: ranked,
    },
  ]
}
