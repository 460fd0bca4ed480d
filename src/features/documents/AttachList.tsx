import { useMemo, useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { formatBytes } from '~/i18n/formats.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import type { AttachRow, Standing } from './AttachRow.ts'

interface Props {
  readonly rows: readonly AttachRow[]
  readonly standings: ReadonlyMap<AttachRow, Standing>
  readonly onChoose: (row: AttachRow, caseNumber: CaseNumber) => void
}

/** The files that were given, what needs somebody's eye first, and whose each would be. */
export function AttachList({ rows, standings, onChoose }: Props) {
  const { language } = useMessages()
  const words = useWords(documentsWords)
  const [changing, setChanging] = useState<string | null>(null)
  const sorted = useMemo(
    () =>
      rows.toSorted(
        (a, b) =>
          order.indexOf(standings.get(a) ?? 'ready') - order.indexOf(standings.get(b) ?? 'ready') ||
          compareNatural(a.path, b.path),
      ),
    [rows, standings],
  )
  const columns: readonly TableColumn<AttachRow>[] = [
    {
      id: 'file',
      header: words.list.file,
      isRowHeader: true,
      cell: ({ path }) => <bdi className="documents-name">{path}</bdi>,
    },
    {
      id: 'size',
      header: words.list.size,
      align: 'end',
      width: '84px',
      cell: ({ file }) => formatBytes(file.size, language),
    },
    {
      id: 'application',
      header: words.list.application,
      width: '34%',
      cell: (row) => (
        <Whose
          row={row}
          isChanging={changing === row.key}
          onAsk={() => setChanging(row.key)}
          onChoose={(caseNumber) => {
            setChanging(null)
            onChoose(row, caseNumber)
          }}
        />
      ),
    },
    {
      id: 'standing',
      header: words.list.standing,
      width: '26%',
      cell: (row) => {
        const standing = standings.get(row) ?? 'ready'
        const text = row.fault ? words.fault[row.fault] : words.standing[standing]
        return (
          <>
            <span data-standing={standing} className="documents-standing">
              {text}
            </span>
            {row.looked?.isEncrypted && <span className="note"> {words.encrypted}</span>}
          </>
        )
      },
    },
  ]
  return (
    <div className="documents-table">
      <DataTable
        caption={words.list.caption}
        columns={columns}
        rows={sorted}
        rowKey={({ key }) => key}
      />
    </div>
  )
}

const order: readonly Standing[] = ['unmatched', 'faulty', 'twin', 'exists', 'ready']

interface WhoseProps {
  readonly row: AttachRow
  readonly isChanging: boolean
  readonly onAsk: () => void
  readonly onChoose: (caseNumber: CaseNumber) => void
}

/** One list of applications at a time: hundreds of them would be slow, and nobody needs more. */
function Whose({ row, isChanging, onAsk, onChoose }: WhoseProps) {
  const { state } = useRound()
  const words = useWords(documentsWords)
  const { caseNumber } = row
  if (!row.looked) return null
  const nameOf = (one: CaseNumber) => {
    const applicant = applicationOf(state, one)?.applicant
    return applicant ? `${one} · ${applicant}` : one
  }
  if (isChanging) {
    return (
      <Select
        label={words.list.chooseFor(row.file.name)}
        isLabelHidden
        value={caseNumber}
        placeholder={words.list.choose}
        options={[...state.applications.keys()]
          .toSorted(compareNatural)
          .map((key) => ({ key, text: nameOf(key) }))}
        onChange={onChoose}
      />
    )
  }
  return (
    <>
      {caseNumber && <bdi>{nameOf(caseNumber)} </bdi>}
      <Button
        look={caseNumber ? 'plain' : 'outline'}
        aria-label={words.list.chooseFor(row.file.name)}
        onPress={onAsk}
      >
        {caseNumber ? words.list.change : words.list.choose}
      </Button>
    </>
  )
}
