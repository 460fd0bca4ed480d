import { useEffect, useMemo, useRef, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { NumberStyle } from '~/exchange/csv/readKroner.ts'
import { amountIn, type ColumnUse, type Mapping } from '~/exchange/list/Mapping.ts'
import type { ListChoices } from '~/exchange/list/openList.ts'
import { type ProposedColumn, proposeMapping } from '~/exchange/list/proposeMapping.ts'
import type { ImportStep } from '~/features/applications/ImportStep.ts'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { useRound } from '~/session/useRound.ts'
import type { ListOverview, SeenList } from '~/workers/list.worker.ts'
import { type ListReading, startListReading } from '~/workers/startListReading.ts'
import { mappingFrom, mappingSetting, withMapping } from './earlierMapping.ts'
import { useNoteAttempt } from './useImportAttempts.ts'

/** What somebody says of a list before its rows are read. */
export interface MappingDraft {
  readonly overview: ListOverview
  readonly choices: ListChoices
  readonly columns: readonly ProposedColumn[]
  /** Null until somebody has said so, where the values do not tell [IM4]. */
  readonly numbers: NumberStyle | null
}

export interface ListImport {
  readonly step: ImportStep
  readonly open: (file: File) => void
  /** Undefined before a file is open. */
  readonly draft: MappingDraft | undefined
  readonly setUse: (column: string, use: ColumnUse) => void
  readonly setNumbers: (numbers: NumberStyle) => void
  /** Opens the same file again, read in another way. */
  readonly choose: (choices: ListChoices) => void
  /** Reads the rows as the draft says. */
  readonly readRows: () => void
  /** Back to saying what the columns are. */
  readonly backToMapping: () => void
  /** Stops whatever is going on; a list that was read and not taken in is noted. */
  readonly leave: () => void
}

const maxFileName = 300

/** A list of applications from its file to a command, its long work beside the page. */
export function useListImport(): ListImport {
  const { state } = useRound()
  const setup = setupOf(state)
  const noteAttempt = useNoteAttempt()
  const [remembered, remember] = useDeviceSetting(mappingSetting)
  const earlier = useMemo(() => mappingFrom(remembered), [remembered])
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' })
  const [draft, setDraft] = useState<MappingDraft | undefined>(undefined)
  const reading = useRef<ListReading | undefined>(undefined)
  const file = useRef<File | undefined>(undefined)
  const seen = useRef<SeenList | undefined>(undefined)
  useEffect(() => () => reading.current?.end(), [])

  const note = (outcome: 'refused' | 'left', faults: number) => {
    if (!seen.current) return
    const { sha256, size } = seen.current
    const fileName = file.current?.name.slice(0, maxFileName) ?? ''
    const at = instantOf(Date.now())
    void noteAttempt({ at, content: 'applications', fileName, size, sha256, outcome, faults })
  }
  const readRows = async (chosen: MappingDraft, mapping: Mapping | null) => {
    const current = reading.current
    const sha256 = seen.current?.sha256
    const fileName = file.current?.name.slice(0, maxFileName) ?? ''
    if (!current || !sha256 || !setup) return
    setStep({ kind: 'reading', fileName })
    const order = { mapping, numbers: chosen.numbers ?? 'danish', setup }
    const read = await current.read(order, (done, total) => {
      if (reading.current === current)
        setStep({ kind: 'reading', fileName, progress: { done, total } })
    })
    if (reading.current !== current) return
    if (!read.ok) {
      note('refused', read.faults.length)
      setStep({ kind: 'faults', fileName, faults: read.faults, isMappable: true })
      return
    }
    if (mapping) remember(withMapping(earlier, mapping))
    const { applications, warnings, rowCount } = read.value
    const source = { fileName, sha256 }
    const command = { kind: 'import-applications', file: source, applications } as const
    setStep({ kind: 'preview', fileName, command, warnings, rowCount, isMappable: true })
  }
  const open = async (chosen: File, choices: ListChoices) => {
    reading.current?.end()
    const current = startListReading()
    reading.current = current
    file.current = chosen
    const fileName = chosen.name.slice(0, maxFileName)
    setDraft(undefined)
    setStep({ kind: 'reading', fileName })
    const opened = await current.open(chosen, choices).catch(() => null)
    if (reading.current !== current) return
    seen.current = opened ?? undefined
    if (!opened) return setStep({ kind: 'unreadable', fileName })
    if (!opened.overview.ok) {
      const { faults } = opened.overview
      note('refused', faults.length)
      return setStep({ kind: 'faults', fileName, faults, isMappable: false })
    }
    const overview = opened.overview.value
    const columns = proposeMapping(overview.columns, setup?.funders ?? [], earlier)
    const next = { overview, choices, columns, numbers: numbersOf(overview, columns) }
    setDraft(next)
    if (overview.isOwn && overview.questions.length === 0) return readRows(next, null)
    setStep({ kind: 'mapping', fileName })
  }
  return {
    step,
    draft,
    open: (chosen) => void open(chosen, {}),
    choose: (choices) => {
      if (file.current) void open(file.current, { ...draft?.choices, ...choices })
    },
    setUse: (column, use) =>
      setDraft((before) => before && { ...before, columns: withUse(before.columns, column, use) }),
    setNumbers: (numbers) => setDraft((before) => before && { ...before, numbers }),
    readRows: () => {
      const mapping = draft?.columns.map(({ column, use }) => ({ column, use }))
      if (draft && mapping) void readRows(draft, mapping)
    },
    backToMapping: () => {
      if (file.current) setStep({ kind: 'mapping', fileName: file.current.name })
    },
    leave: () => {
      reading.current?.end()
      reading.current = undefined
      if (step.kind === 'preview') note('left', 0)
    },
  }
}

/** A field belongs to one column: whichever had it before is text again. */
const withUse = (
  columns: readonly ProposedColumn[],
  column: string,
  use: ColumnUse,
): readonly ProposedColumn[] =>
  columns.map((each) => {
    if (each.column === column) return { ...each, use, basis: 'none' }
    return each.use === use && use !== 'text' && use !== 'left-out'
      ? { ...each, use: 'text', basis: 'none' }
      : each
  })

/** How the amounts are written, as far as their values tell. */
function numbersOf(
  { columns }: ListOverview,
  proposed: readonly ProposedColumn[],
): NumberStyle | null {
  const amounts = new Set(
    proposed.flatMap(({ column, use }) => (amountIn(use) === null ? [] : [column])),
  )
  const styles = columns.filter(({ name }) => amounts.has(name)).map(({ style }) => style)
  if (styles.includes('doubtful')) return null
  return styles.includes('english') && !styles.includes('danish') ? 'english' : 'danish'
}
