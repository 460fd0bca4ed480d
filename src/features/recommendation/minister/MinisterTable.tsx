import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useWords } from '~/session/useWords.ts'
import '~/ui/table/table.css'
import { AreaLines } from './AreaLines.tsx'
import type { Funded } from './Funded.ts'

interface Props {
  readonly sheets: readonly AreaSheet[]
  readonly onAppoint: (areaId: AreaId) => void
  readonly onFund: (funded: Funded) => void
}

/** Every area: whom was recommended, whom the minister appointed, and what each funder decided. */
export function MinisterTable({ sheets, onAppoint, onFund }: Props) {
  const words = useWords(ministerWords)
  const { column } = words
  return (
    <table className="table minister-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="minister-area">
            {column.area}
          </th>
          <th scope="col" className="minister-recommended">
            {column.recommended}
          </th>
          <th scope="col" className="minister-appointed">
            {column.appointed}
          </th>
          <th scope="col" className="minister-funders">
            {column.funder}
          </th>
          <th scope="col">{column.outcome}</th>
          <th scope="col" data-align="end" className="minister-amount">
            {column.amount}
          </th>
          <th scope="col" className="minister-date">
            {column.date}
          </th>
          <th scope="col" className="minister-do no-print">
            <span className="visually-hidden">{column.action}</span>
          </th>
        </tr>
      </thead>
      {sheets.map((sheet) => (
        <AreaLines
          key={sheet.area.id}
          sheet={sheet}
          onAppoint={() => onAppoint(sheet.area.id)}
          onFund={onFund}
        />
      ))}
    </table>
  )
}
