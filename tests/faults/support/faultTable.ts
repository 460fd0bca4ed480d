import { readFileSync, writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { format } from 'prettier'
import { rigScale } from './rigScale.ts'

/** One line of the table: what was done to the app, and what it cost. */
export interface FaultRow {
  /** As in docs/faults.md: S1, U3 … */
  readonly id: string
  readonly done: string
  readonly times: number
  /** Writes of which the app had said «Gemt», or what else must be there afterwards. */
  readonly acknowledged: number
  readonly lost: number
  readonly note?: string
}

/** The type of annotation by which a test hands its row to the table. */
export const rowType = 'fault-row'

const file = 'docs/faults.md'
const [begin, end] = ['<!-- table: written by FAULTS_WRITE=1 -->', '<!-- table ends -->']

/** Prints what was done, how often, and what was lost; FAULTS_WRITE=1 puts it in docs/faults.md. */
export default class FaultTable implements Reporter {
  private readonly rows: (FaultRow & { readonly isPassed: boolean })[] = []

  onTestEnd(test: TestCase, result: TestResult): void {
    const isPassed = result.status === test.expectedStatus
    const told = result.annotations.filter(({ type }) => type === rowType)
    for (const { description } of told) {
      this.rows.push({ ...(JSON.parse(description ?? '{}') as FaultRow), isPassed })
    }
    if (told.length > 0 || isPassed) return
    const [, id = '', done = test.title] = /^\[(\w+)\] (.*)$/.exec(test.title) ?? []
    this.rows.push({ id, done, times: 0, acknowledged: 0, lost: 0, isPassed, note: 'not finished' })
  }

  async onEnd(): Promise<void> {
    if (this.rows.length === 0) return
    const rows = this.rows.map(({ id, done, times, acknowledged, lost, note, isPassed }) =>
      [id, done, times, acknowledged, lost, isPassed ? 'passed' : '**failed**', note ?? ''].join(
        ' | ',
      ),
    )
    const table = await format(
      [
        'id | what was done | times | acknowledged | lost | result | remark',
        '--- | --- | ---: | ---: | ---: | --- | ---',
        ...rows,
      ]
        .map((row) => `| ${row} |`)
        .join('\n'),
      { parser: 'markdown' },
    )
    process.stdout.write(`\n${table}`)
    // A part of the tests has only a part of the table.
    if (process.env['FAULTS_WRITE'] !== '1' || process.env['FAULTS_PART']) return
    const text = readFileSync(file, 'utf8')
    const [before, after] = [text.split(begin)[0] ?? '', text.split(end)[1] ?? '']
    writeFileSync(
      file,
      await format(
        `${before}${begin}\n\nForm: ${rigScale}. ${process.platform}, Node ${process.versions.node}.\n\n${table}\n${end}${after}`,
        { parser: 'markdown', printWidth: 100 },
      ),
    )
  }
}
