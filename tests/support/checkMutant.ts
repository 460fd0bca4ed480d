import { proposeMapping } from '~/exchange/list/proposeMapping.ts'
import { checkList } from '~/exchange/list/checkList.ts'
import { openList } from '~/exchange/list/openList.ts'
import { readMapped } from '~/exchange/list/readMapped.ts'
import { finish } from '~/lib/steps.ts'
import { fileSetup } from './fileSetup.ts'
import { hostileAreas, hostileMapping } from './hostile.ts'
import type { Mutant } from './mutants.ts'

/** Milliseconds that one file may take. */
export const mostTime = 2000

export type MutantOutcome = 'accept' | 'accept-warn' | 'ask' | 'reject'

/**
 * Reads a mutant as the command line and as a screen would.
 * Errors: throws what is wrong with the answer, or whatever reading it threw.
 */
export async function checkMutant({ fileName, bytes }: Mutant): Promise<MutantOutcome> {
  const before = bytes.slice()
  const start = performance.now()
  const check = await checkList(
    { bytes, fileName, mapping: hostileMapping, areas: hostileAreas },
    'da',
  )
  const { outcome, rows, messages } = check
  const isTaken = outcome === 'accept' || outcome === 'accept-warn'
  hold(isTaken ? rows > 0 : rows === 0, `${outcome} with ${rows} rows`)
  hold((outcome === 'accept') === (messages.length === 0), `${outcome} and ${messages.length} told`)
  hold(messages.length <= 51, `${messages.length} messages`)
  for (const { line, column, text } of messages) {
    hold(line === null || (Number.isInteger(line) && line > 0), `line ${line}`)
    hold(column === null || column.length <= 41, `column of ${column?.length} letters`)
    hold(text !== '' && text.length < 4000, `text of ${text.length} letters`)
    hold(!/undefined|\[object|(?<!\d)010190-?0000(?!\d)/.test(text), text)
  }
  await screenReads(fileName, bytes)
  hold(Buffer.compare(before, bytes) === 0, 'the file itself was changed')
  const time = performance.now() - start
  hold(time < mostTime, `took ${Math.round(time)} ms`)
  return outcome
}

/** With the mapping that a screen would propose. */
async function screenReads(fileName: string, bytes: Uint8Array): Promise<void> {
  const opened = await openList({ bytes, fileName })
  if (!opened.ok) return hold(opened.faults.length > 0, 'refused without a fault')
  const { table, warnings } = opened.value
  const mapping = proposeMapping(table.header, fileSetup.funders)
  const { areas } = fileSetup
  const read = finish(readMapped({ table, mapping, numbers: 'danish', areas, warnings }))
  if (!read.ok) hold(read.faults.length > 0, 'refused without a fault')
  else hold(read.value.applications.length <= table.rows.length, 'more than the file has')
}

function hold(isTrue: boolean, wrong: string): void {
  if (!isTrue) throw new Error(wrong)
}
