import type { Setup } from '~/domain/model/Setup.ts'
import { faultText } from '~/exchange/csv/faultText.ts'
import type { FileFault } from '~/exchange/csv/FileFault.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { finish } from '~/lib/steps.ts'
import type { Mapping } from './Mapping.ts'
import { type ListQuestion, openList } from './openList.ts'
import { readMapped } from './readMapped.ts'

export interface ListMessage {
  /** As an editor shows it, a sheet's row in a workbook; null where it is about the whole file. */
  readonly line: number | null
  /** The column's heading in the file. */
  readonly column: string | null
  readonly text: string
}

export interface ListCheck {
  readonly outcome: 'accept' | 'accept-warn' | 'ask' | 'reject'
  /** Applications that would be taken in; 0 where none would. */
  readonly rows: number
  readonly messages: readonly ListMessage[]
}

export interface ListToCheck {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mapping: Mapping
  readonly areas: Setup['areas']
}

/** What is told of one file; how much more there is is said. */
export const mostMessages = 50

/**
 * What taking a list in would come to, amounts in Danish writing [IM1] [IM2].
 * Shape: on `ask` and `reject` nothing would be taken in.
 */
export async function checkList(
  { bytes, fileName, mapping, areas }: ListToCheck,
  language: Language,
): Promise<ListCheck> {
  const wanted = mapping.flatMap(({ column, use }) => (use === 'left-out' ? [] : [column]))
  const opened = await openList({ bytes, fileName, wanted })
  const told = (faults: readonly FileFault[]) => messagesOf(faults, language)
  if (!opened.ok) return { outcome: 'reject', rows: 0, messages: told(opened.faults) }
  const { table, questions, warnings } = opened.value
  const read = finish(readMapped({ table, mapping, numbers: 'danish', areas, warnings }))
  if (!read.ok) {
    // Why letters look wrong may be why an area is not known.
    const letters = table.warnings.filter(({ code }) => code === 'double-encoded')
    return { outcome: 'reject', rows: 0, messages: told([...letters, ...read.faults]) }
  }
  if (questions.length > 0) {
    const asked = questions.map((question) => questionMessage(question, language))
    return { outcome: 'ask', rows: 0, messages: [...asked, ...told(read.value.warnings)] }
  }
  return {
    outcome: read.value.warnings.length > 0 ? 'accept-warn' : 'accept',
    rows: read.value.applications.length,
    messages: told(read.value.warnings),
  }
}

/** A message a line, also where one fault is about several; what is not told is not put in words. */
function messagesOf(faults: readonly FileFault[], language: Language): readonly ListMessage[] {
  const places = faults.flatMap((fault) =>
    [...twinLine(fault), ...(fault.lines ?? [fault.line])].map((line) => ({ fault, line })),
  )
  const told = places.slice(0, mostMessages).map(({ fault, line }) => {
    const text = faultText(fault, language)
    return { line, column: fault.column, text }
  })
  if (places.length <= mostMessages) return told
  const text = filesWords[language].moreMessages(mostMessages, places.length)
  return [...told, { line: null, column: null, text }]
}

/** Of two rows that are about the same application, both are told. */
function twinLine({ code, values }: FileFault): readonly number[] {
  const other = values['otherLine']
  const isTwin = code === 'row-twice' || code === 'row-conflict'
  return isTwin && typeof other === 'number' ? [other] : []
}

function questionMessage(question: ListQuestion, language: Language): ListMessage {
  const { asks } = filesWords[language]
  const text =
    question.kind === 'sheet'
      ? asks.sheet(question.options.join('», «'))
      : question.kind === 'encoding'
        ? asks.encoding(question.options.map((one) => asks.encodings[one]).join(', '))
        : asks.delimiter(question.options.map((one) => asks.delimiters[one]).join(', '))
  return { line: null, column: null, text }
}
