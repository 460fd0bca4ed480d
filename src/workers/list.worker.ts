import { expose } from 'comlink'
import type { Setup } from '~/domain/model/Setup.ts'
import {
  applicationColumns,
  requiredApplicationColumns,
} from '~/exchange/csv/applicationColumns.ts'
import { applicationSteps, type ReadApplications } from '~/exchange/csv/applicationRows.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { headingKey } from '~/exchange/csv/headingKey.ts'
import type { NumberStyle } from '~/exchange/csv/readKroner.ts'
import type { Findings } from '~/exchange/csv/RowReader.ts'
import type { Mapping } from '~/exchange/list/Mapping.ts'
import { numberStyleOf, type StyleFinding } from '~/exchange/list/numberStyleOf.ts'
import {
  type ListChoices,
  type ListQuestion,
  type OpenedList,
  openList,
} from '~/exchange/list/openList.ts'
import { readMapped } from '~/exchange/list/readMapped.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { finish } from '~/lib/steps.ts'

/** One column as somebody sees it who has to say what it is. */
export interface ColumnOverview {
  readonly name: string
  readonly index: number
  /** The first values that say something, cut short. */
  readonly samples: readonly string[]
  readonly style: StyleFinding
}

export interface ListOverview {
  readonly columns: readonly ColumnOverview[]
  readonly rowCount: number
  readonly questions: readonly ListQuestion[]
  /** Whether it has the template's heading, and so needs no map. */
  readonly isOwn: boolean
}

/** A file that was looked at, told by its content, and what stands in it. */
export interface SeenList {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly overview: Result<ListOverview, FileFault>
}

export interface ListReadingOrder {
  /** Null: by the template's own heading. */
  readonly mapping: Mapping | null
  readonly numbers: NumberStyle
  readonly setup: Setup
}

const maxSamples = 3
const sampleLength = 60

let opened: OpenedList | undefined

const api = {
  open: async (file: File, choices: ListChoices): Promise<SeenList> => {
    const content = await file.arrayBuffer()
    const list = await openList({
      bytes: new Uint8Array(content),
      fileName: file.name,
      choices,
      ownColumns: requiredApplicationColumns,
    })
    opened = list.ok ? list.value : undefined
    const overview = list.ok ? ok(overviewOf(list.value)) : list
    return { sha256: await fileDigest(content), size: content.byteLength, overview }
  },
  read: (
    { mapping, numbers, setup }: ListReadingOrder,
    onProgress: (done: number, total: number) => void,
  ): Result<ReadApplications, FileFault> => {
    if (!opened) return err(fileFault('no-rows'))
    const { table, warnings } = opened
    const { areas, deadline } = setup
    if (mapping) {
      const list = { table, mapping, numbers, areas, deadline, warnings, onRow: onProgress }
      return finish(readMapped(list))
    }
    const findings: Findings = { faults: [], warnings: [...warnings, ...table.warnings] }
    const columns = applicationColumns(table, setup, findings)
    return finish(applicationSteps({ table, columns, areas, findings, onRow: onProgress }))
  },
}
export type ListApi = typeof api

function overviewOf({ table, questions }: OpenedList): ListOverview {
  const names = new Set(table.header.map(({ name }) => headingKey(name)))
  return {
    columns: table.header.map(({ name, index }) => {
      const values = table.rows.map(({ cells }) => cells[index] ?? '')
      return { name, index, samples: samplesOf(values), style: numberStyleOf(values) }
    }),
    rowCount: table.rows.length,
    questions,
    isOwn: requiredApplicationColumns.every((name) => names.has(name)),
  }
}

function samplesOf(values: readonly string[]): readonly string[] {
  const samples: string[] = []
  for (const value of values) {
    const text = value.trim().replace(/\s+/g, ' ').slice(0, sampleLength)
    if (text !== '' && !samples.includes(text)) samples.push(text)
    if (samples.length === maxSamples) break
  }
  return samples
}

expose(api)
