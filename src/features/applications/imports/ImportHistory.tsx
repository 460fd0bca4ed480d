import { formatMoment, type Language } from '~/i18n/formats.ts'
import { importsWords } from '~/i18n/importsWords.ts'
import type { ImportsWords } from '~/i18n/da/imports.ts'
import type { Messages } from '~/i18n/da.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { type ImportEntry, importEntries } from './importEntries.ts'
import { useImportAttempts } from './useImportAttempts.ts'

/** Which files the round was made from, and which were turned away. */
export function ImportHistory({ onClose }: { readonly onClose: () => void }) {
  const { log } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(importsWords)
  const attempts = useImportAttempts()
  const rows = attempts
    ? importEntries(log, attempts).map((entry, index) => ({ entry, key: String(index) }))
    : []
  return (
    <Dialog
      title={words.title}
      size="wide"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <p className="read">{words.text}</p>
      {attempts && rows.length === 0 ? (
        <p className="secondary">{words.none}</p>
      ) : (
        <div className="applications-table">
          <DataTable
            caption={words.caption}
            columns={columnsOf(words, messages, language)}
            rows={rows}
            rowKey={({ key }) => key}
          />
        </div>
      )}
    </Dialog>
  )
}

interface Row {
  readonly key: string
  readonly entry: ImportEntry
}

function columnsOf(
  words: ImportsWords,
  messages: Messages,
  language: Language,
): readonly TableColumn<Row>[] {
  const { counts } = messages.applications.import
  const fileOf = (entry: ImportEntry) => (entry.kind === 'imported' ? entry.body : entry.attempt)
  return [
    {
      id: 'when',
      header: words.when,
      width: '168px',
      cell: ({ entry }) => formatMoment(entry.at, language),
    },
    {
      id: 'who',
      header: words.who,
      width: '140px',
      cell: ({ entry }) => <bdi>{entry.kind === 'imported' ? entry.actor : words.here}</bdi>,
    },
    {
      id: 'file',
      header: words.file,
      isRowHeader: true,
      cell: ({ entry }) => (
        <>
          <bdi>{fileOf(entry).fileName}</bdi>
          <br />
          <span className="note">{words.fingerprint(fileOf(entry).sha256.slice(0, 8))}</span>
        </>
      ),
    },
    {
      id: 'what',
      header: words.what,
      width: '112px',
      cell: ({ entry }) => words.content[fileOf(entry).content],
    },
    {
      id: 'outcome',
      header: words.outcome,
      width: '220px',
      cell: ({ entry }) => {
        if (entry.kind === 'attempt') {
          const { outcome, faults } = entry.attempt
          return outcome === 'refused' ? words.refused(faults) : words.left
        }
        const { added, changed, same } = entry.body
        return `${words.imported}: ${counts(added, changed, same)}`
      },
    },
  ]
}
