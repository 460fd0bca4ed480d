import { useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { formatBytes } from '~/i18n/formats.ts'
import { saveBytes } from '~/session/saveFile.ts'
import { useHeldDocuments } from '~/session/useHeldDocuments.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import type { PdfTarget } from '~/ui/pdf/PdfViewer.tsx'
import { AttachButton } from './AttachButton.tsx'
import './documents.css'
import { EvidenceSection } from './EvidenceSection.tsx'
import { DocumentDialog } from './DocumentDialog.tsx'
import { readFaultText } from './readFaultText.ts'
import { RemoveDialog } from './RemoveDialog.tsx'

interface Opened {
  readonly document: ApplicationDocument
  readonly target: PdfTarget | null
}

/** The PDFs of one application on the agency's side: open, save, take away, add one. */
export function DocumentSection({ caseNumber }: { readonly caseNumber: CaseNumber }) {
  const { state } = useRound()
  const { readDocument } = useWorkbench()
  const { language } = useMessages()
  const words = useWords(documentsWords)
  const [held, askAgain] = useHeldDocuments()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [removing, setRemoving] = useState<ApplicationDocument | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const documents = documentsOf(state, caseNumber)
  const save = async ({ sha256, fileName }: ApplicationDocument) => {
    const read = await readDocument(sha256)
    if (read.ok) saveBytes(fileName, new Uint8Array(read.value), 'application/pdf')
    setFault(read.ok ? null : readFaultText(read.faults[0]?.code, words))
  }
  const columns: readonly TableColumn<ApplicationDocument>[] = [
    {
      id: 'document',
      header: words.own.document,
      isRowHeader: true,
      cell: (document) => (
        <Button
          look="plain"
          aria-label={words.own.open(document.fileName)}
          onPress={() => setOpened({ document, target: null })}
        >
          <bdi className="documents-name">{document.fileName}</bdi>
        </Button>
      ),
    },
    {
      id: 'size',
      header: words.own.size,
      align: 'end',
      width: '84px',
      cell: ({ size }) => formatBytes(size, language),
    },
    {
      id: 'acts',
      header: words.own.acts,
      width: '46%',
      cell: (document) => (
        <span className="row">
          {held?.has(document.sha256) === false && (
            <span className="note">{words.own.notHere}</span>
          )}
          <Button
            look="plain"
            aria-label={words.own.saveName(document.fileName)}
            onPress={() => void save(document)}
          >
            {words.own.save}
          </Button>
          <Button
            look="plain"
            aria-label={words.own.removeName(document.fileName)}
            onPress={() => setRemoving(document)}
          >
            {words.own.remove}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      {documents.length === 0 ? (
        <p className="secondary">{words.own.none}</p>
      ) : (
        <DataTable
          caption={words.own.caption(applicationOf(state, caseNumber)?.applicant ?? caseNumber)}
          columns={columns}
          rows={documents}
          rowKey={({ sha256 }) => sha256}
        />
      )}
      {fault && <Notice kind="error">{fault}</Notice>}
      <div>
        <AttachButton only={caseNumber} onClose={askAgain} />
      </div>
      <EvidenceSection
        caseNumber={caseNumber}
        onOpen={(document, { page, quote }) => setOpened({ document, target: { page, quote } })}
      />
      {opened && <DocumentDialog {...opened} onClose={() => setOpened(null)} />}
      {removing && (
        <RemoveDialog
          caseNumber={caseNumber}
          document={removing}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  )
}
