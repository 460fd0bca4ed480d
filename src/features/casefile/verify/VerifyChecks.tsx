import type { Check } from '~/exchange/verify/Verification.ts'
import { shownOutcome } from '~/exchange/verify/verificationText.ts'
import { dash, formatCount } from '~/i18n/formats.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { DiscShape } from '~/ui/mark/Disc.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

const shapes: Readonly<Record<Check['outcome'], DiscShape>> = {
  sound: 'full',
  remarks: 'half',
  broken: 'struck',
  skipped: 'dashed',
}

/** What was verified: how many there are of each kind, and what came of it. */
export function VerifyChecks({ checks }: { readonly checks: readonly Check[] }) {
  const { language } = useMessages()
  const words = useWords(verifyWords)
  const isUncounted = ({ outcome, count }: Check) =>
    outcome === 'skipped' || (outcome === 'broken' && count === 0)
  const columns: readonly TableColumn<Check>[] = [
    {
      id: 'check',
      header: words.columns.check,
      isRowHeader: true,
      cell: ({ id }) => words.checks[id],
    },
    {
      id: 'count',
      header: words.columns.count,
      align: 'end',
      width: '96px',
      cell: (check) => (isUncounted(check) ? dash : formatCount(check.count, language)),
    },
    {
      id: 'outcome',
      header: words.columns.outcome,
      width: '240px',
      cell: (check) => {
        const shown = shownOutcome(check)
        if (shown === 'none') return words.checkOutcome.none
        return <DiscWord shape={shapes[shown]}>{words.checkOutcome[shown]}</DiscWord>
      },
    },
  ]
  return (
    <DataTable
      caption={words.checksTitle}
      columns={columns}
      rows={checks}
      rowKey={({ id }) => id}
    />
  )
}
