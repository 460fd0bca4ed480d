import { quotable } from './quotable.ts'

/** What can be wrong with a file as a file, whatever it is about. */
export type TableFaultCode =
  | 'empty-file'
  | 'file-too-large'
  | 'not-text'
  | 'is-workbook'
  | 'mixed-encoding'
  | 'unknown-delimiter'
  | 'quote-unterminated'
  | 'quote-misplaced'
  | 'ragged-row'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'unnamed-column'
  | 'header-only'
  | 'read-as-windows-1252'
  | 'read-as-utf-16'
  | 'read-as-old-code-page'
  | 'double-encoded'
  | 'empty-rows'
  | 'formula-cells'

/** What can be wrong with a workbook, or with what is packed like one. */
export type WorkbookFaultCode =
  | 'is-old-workbook'
  | 'is-locked-workbook'
  | 'is-binary-workbook'
  | 'is-open-document'
  | 'is-page'
  | 'not-workbook'
  | 'zip-truncated'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-unsafe-name'
  | 'zip-twin-name'
  | 'zip-too-many-parts'
  | 'zip-ratio'
  | 'zip-too-large'
  | 'xml-entities'
  | 'cell-error'
  | 'cell-formula'
  | 'cell-unworked'
  | 'heading-merged'
  | 'title-row'
  | 'sheet-too-wide'
  | 'sheet-hidden'
  | 'named-as-workbook'

/** What can be wrong with how columns are mapped to fields. */
export type MappingFaultCode = 'field-unmapped' | 'field-twice' | 'field-unknown' | 'amount-missing'

/** What a moment can fail at; shared with `round.json`. */
export type MomentFaultCode =
  | 'moment-unreadable'
  | 'moment-serial'
  | 'date-ambiguous'
  | 'date-nonexistent'
  | 'time-nonexistent'
  | 'time-skipped'
  | 'time-doubled'

/** What can be wrong with columns and cells of any kind of list. */
export type CellFaultCode =
  | 'missing-column'
  | 'duplicate-column'
  | 'unknown-column'
  | 'column-resembles'
  | 'required-empty'
  | 'text-too-long'
  | 'invisible-characters'
  | 'lost-characters'
  | 'cpr-like'
  | 'row-twice'
  | 'row-conflict'
  | 'record-too-large'
  | 'row-malformed'
  | 'no-rows'

export type ApplicationFaultCode =
  | 'case-mangled'
  | 'case-lookalike'
  | 'case-mixed-alphabets'
  | 'unknown-area'
  | 'cvr-mangled'
  | 'cvr-length'
  | 'cvr-checksum'
  | 'cvr-malformed'
  | 'moment-without-time'
  | 'unknown-municipality'
  | 'precondition-unreadable'
  | 'unknown-funder'
  | 'year-outside-frames'
  | KronerFaultCode

export type KronerFaultCode = 'amount-unreadable' | 'amount-negative' | 'amount-too-large'

export type AssessmentFaultCode =
  | 'unknown-case'
  | 'assessor-ambiguous'
  | 'unknown-criterion'
  | 'criterion-missing'
  | 'point-unreadable'
  | 'point-mangled'
  | 'off-scale'
  | 'inapplicable-not-allowed'
  | 'hand-in-unreadable'
  | 'hand-in-mixed'
  | 'hand-in-incomplete'

export type RulingFaultCode = 'ruling-unreadable' | 'assessor-needed' | 'assessor-not-allowed'

export type FileFaultCode =
  | TableFaultCode
  | WorkbookFaultCode
  | MappingFaultCode
  | MomentFaultCode
  | CellFaultCode
  | ApplicationFaultCode
  | AssessmentFaultCode
  | RulingFaultCode

export type FaultValues = Readonly<Record<string, string | number>>

/**
 * Something wrong with a file, or, among its warnings, worth knowing before it is taken in.
 * Shape: `line` is the physical line as an editor shows it, 1 for the first; `column` the column's
 * heading as the file has it; both null where the fault is in no one place.
 * `values` never carry more of a cell than may be shown: at most 40 characters and no CPR number.
 */
export interface FileFault {
  readonly code: FileFaultCode
  readonly line: number | null
  readonly column: string | null
  readonly values: FaultValues
  /** The cell's address in a workbook, `F2`; left out in a text file. */
  readonly cell?: string
  /** Every line it is about, where there are several. */
  readonly lines?: readonly number[]
}

/** Where in a file: a line, a column's heading, both or neither. */
export interface Place {
  readonly line?: number | null
  readonly column?: string | null
  readonly cell?: string | undefined
  readonly lines?: readonly number[]
}

export function fileFault(
  code: FileFaultCode,
  { line = null, column = null, cell, lines }: Place = {},
  values: FaultValues = {},
): FileFault {
  return {
    code,
    line,
    column: column === null ? null : quotable(column),
    values: shownValues(values),
    ...(cell !== undefined && { cell }),
    ...(lines && { lines }),
  }
}

/** Values as they may be shown. `known` is a list the reader made; each name in it is cut already. */
export const shownValues = (values: FaultValues): FaultValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'known' ? quotable(value) : value,
    ]),
  )

/** Names of what would have been right, for a fault's `known`. */
export const knownNames = (names: readonly string[]): string =>
  names.length > 30
    ? `${names.slice(0, 30).map(quotable).join(', ')} …`
    : names.map(quotable).join(', ')
