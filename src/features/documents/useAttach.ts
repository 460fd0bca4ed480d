import { useRef, useState } from 'react'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { LookFault } from '~/session/createDocuments.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { PlacedFile } from '~/ui/form/FolderDrop.tsx'
import { type AttachRow, attachRow, standingsOf } from './AttachRow.ts'

/** How far one has come: nothing chosen, files being read, a list to confirm, storing, done. */
export type AttachStep = 'choose' | 'reading' | 'confirm' | 'storing' | 'done'

export interface Attach {
  readonly step: AttachStep
  readonly rows: readonly AttachRow[]
  /** Files gone through of those that are being read or stored. */
  readonly progress: { readonly done: number; readonly all: number }
  /** How many were attached. */
  readonly attached: number
  readonly add: (files: readonly PlacedFile[]) => Promise<void>
  readonly choose: (row: AttachRow, caseNumber: CaseNumber) => void
  readonly store: () => Promise<void>
  readonly cancel: () => void
}

/** Files that are on a Mac beside every other and are nobody's. */
const isHidden = (path: string): boolean => /(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/.test(path)

/**
 * Takes PDFs in, one at a time, in two passes: each is looked at and let go, and what was confirmed is
 * then stored. `only` is the application they are all for, where one is on its page.
 */
export function useAttach(held: ReadonlySet<DocumentId>, only?: CaseNumber): Attach {
  const { roundId, state } = useRound()
  const { lookAtDocument, attachDocument, store: session } = useWorkbench()
  const [step, setStep] = useState<AttachStep>('choose')
  const [rows, setRows] = useState<readonly AttachRow[]>([])
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const [attached, setAttached] = useState(0)
  const isCancelled = useRef(false)

  const begin = (next: AttachStep, all: number) => {
    isCancelled.current = false
    setProgress({ done: 0, all })
    setStep(next)
  }
  const add: Attach['add'] = async (files) => {
    const caseNumbers = [...state.applications.keys()].toSorted(compareNatural)
    const seen = files.filter(({ path }) => !isHidden(path))
    begin('reading', seen.length)
    const read: AttachRow[] = []
    for (const [index, placed] of seen.entries()) {
      if (isCancelled.current) break
      const looked = await lookAtDocument(placed.file)
      const [fault] = looked.ok ? [] : looked.faults
      const row = attachRow(placed, looked.ok ? looked.value : (fault ?? unreadable), caseNumbers)
      read.push(only && row.looked ? { ...row, caseNumber: only } : row)
      setProgress({ done: index + 1, all: seen.length })
    }
    const known = new Set(rows.map(({ key }) => key))
    setRows([...rows, ...read.filter(({ key }) => !known.has(key))])
    setStep(rows.length + read.length > 0 ? 'confirm' : 'choose')
  }
  const store: Attach['store'] = async () => {
    const standings = standingsOf(state, rows, held)
    const ready = rows.filter((row) => standings.get(row) === 'ready')
    begin('storing', ready.length)
    const left = new Map(rows.map((row) => [row.key, row]))
    let count = 0
    for (const [index, { key, file, looked, caseNumber }] of ready.entries()) {
      if (isCancelled.current || !looked || !caseNumber) break
      const { sha256, size } = looked
      const document = { sha256, size, fileName: file.name.slice(-300), pages: null }
      const outcome = await attachDocument(roundId, file, { caseNumber, document })
      if (outcome.ok) count += 1
      else {
        const refusal = outcome.faults.find((fault) => 'subject' in fault)
        if (refusal) session.setState({ refusal })
      }
      const row = left.get(key)
      if (outcome.ok) left.delete(key)
      else if (row) left.set(key, { ...row, fault: faultCode(outcome.faults[0]) })
      setProgress({ done: index + 1, all: ready.length })
    }
    setRows([...left.values()])
    setAttached((before) => before + count)
    setStep('done')
  }
  return {
    step,
    rows,
    progress,
    attached,
    add,
    choose: (row, caseNumber) =>
      setRows(rows.map((other) => (other === row ? { ...row, caseNumber } : other))),
    store,
    cancel: () => {
      isCancelled.current = true
    },
  }
}

const unreadable = { code: 'unreadable' } as const

/** What the log refuses is told at the top of the page; on the list it is a fault like another. */
const faultCode = (fault: LookFault | StorageFault | { readonly subject: string } | undefined) =>
  fault === undefined ? 'unknown' : 'subject' in fault ? 'refused' : fault.code
