import { leftOutColumns } from '~/exchange/access/leftOutCsv.ts'
import { summaryColumn } from '~/exchange/csv/applicationColumns.ts'
import { factColumns } from '~/exchange/csv/applicationsCsv.ts'
import { assessmentColumns } from '~/exchange/csv/assessmentsCsv.ts'
import { assessorColumns } from '~/exchange/csv/assessorsTable.ts'
import { moneyColumns } from '~/exchange/csv/moneyTable.ts'
import { provenanceColumns } from '~/exchange/csv/Provenance.ts'
import { rankingColumns } from '~/exchange/csv/rankingCsv.ts'
import { rulingColumns } from '~/exchange/csv/rulingsCsv.ts'
import { setFactColumns, setNoteColumn } from '~/exchange/csv/SetRow.ts'

const named = <Name extends string>(columns: readonly { readonly name: Name }[]) =>
  columns.map(({ name }) => name)

/**
 * The columns of every export in their order, from the lists they are written by. Where a round gives
 * the names, `<kriterium>`, `<beløb>` and `<tekst>` stand for one column or more.
 */
export const exportColumnNames = {
  ranking: [...named(rankingColumns.before), '<kriterium>', ...named(rankingColumns.after)],
  assessments: named(assessmentColumns),
  assessors: named(assessorColumns),
  money: named(moneyColumns),
  applications: [...factColumns, '<beløb>', summaryColumn, '<tekst>'],
  rulings: rulingColumns,
  set: [...setFactColumns, '<beløb>', setNoteColumn],
  leftOut: leftOutColumns,
  provenance: provenanceColumns,
} as const satisfies Readonly<Record<string, readonly string[]>>

export type DescribedExport = keyof typeof exportColumnNames
