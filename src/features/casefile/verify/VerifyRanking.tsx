import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { areaLine } from '~/exchange/verify/verificationText.ts'
import { dash, formatDecimal } from '~/i18n/formats.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { toNumber } from '~/lib/fraction.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

/** One area's ranking as it was computed anew, with exact totals. */
export function VerifyRanking({ sheet }: { readonly sheet: AreaSheet }) {
  const { messages, language } = useMessages()
  const words = useWords(verifyWords)
  const name = localText(sheet.area.name, language)
  const columns: readonly TableColumn<SheetCandidate>[] = [
    {
      id: 'rank',
      header: words.columns.rank,
      align: 'end',
      width: '64px',
      cell: ({ rank }) => rank ?? dash,
    },
    {
      id: 'case',
      header: words.columns.caseNumber,
      width: '128px',
      cell: ({ caseNumber }) => caseNumber,
    },
    {
      id: 'applicant',
      header: words.columns.applicant,
      isRowHeader: true,
      cell: ({ application }) => application.applicant,
    },
    {
      id: 'exact',
      header: words.columns.exact,
      align: 'end',
      width: '120px',
      cell: ({ score: { total } }) => (total ? `${total.numerator}/${total.denominator}` : dash),
    },
    {
      id: 'decimal',
      header: words.columns.decimal,
      align: 'end',
      width: '96px',
      cell: ({ score: { total } }) => (total ? formatDecimal(toNumber(total), 4, language) : dash),
    },
    {
      id: 'state',
      header: words.columns.state,
      width: '176px',
      cell: (candidate) => candidateStateText(candidate, messages),
    },
  ]
  return (
    <section className="verify-ranking">
      <h4>{name}</h4>
      <p className="secondary">{areaLine(sheet, messages, language)}</p>
      <DataTable
        caption={name}
        columns={columns}
        rows={sheet.candidates}
        rowKey={({ caseNumber }) => caseNumber}
      />
    </section>
  )
}
