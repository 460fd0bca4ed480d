import { TextRun } from 'docx'
import type { Run, Runs } from '~/lib/TextDocument.ts'

/** What no XML may hold, whoever wrote it: the control characters below the space but three. */
const unwritable = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu

/** A text as it can stand in a Word file. */
export const writable = (text: string): string => text.toWellFormed().replace(unwritable, '')

const looks = {
  strong: { bold: true },
  emphasis: { italics: true },
  gap: { highlight: 'yellow' },
} as const

/** Text as Word's runs; a line feed begins a line, a gap stands in brackets on yellow. */
export const wordRuns = (runs: Runs): TextRun[] => runs.flatMap(linesOf)

function linesOf(run: Run): readonly TextRun[] {
  if (typeof run === 'string') return linesIn(run, {})
  return linesIn(run.look === 'gap' ? `[${run.text}]` : run.text, looks[run.look])
}

const linesIn = (text: string, look: (typeof looks)[keyof typeof looks] | object) =>
  writable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }))
