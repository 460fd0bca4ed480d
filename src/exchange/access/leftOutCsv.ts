import type { AccessPack } from '~/domain/dossier/access/AccessPack.ts'
import { writeCsv } from '~/exchange/csv/writeCsv.ts'
import type { AccessStyle } from './AccessStyle.ts'
import { leftOutRows } from './leftOutRows.ts'

export const leftOutColumns = ['hvad', 'vedrører', 'regel', 'regeltekst', 'hjemmel'] as const

/** What was left out, as a file: a line for each thing, with its rule and basis. */
export const leftOutCsv = (pack: AccessPack, style: AccessStyle): string =>
  writeCsv(
    leftOutColumns,
    leftOutRows(pack, style).map(({ what, about, rule, ruleText, basis }) => [
      what,
      about || null,
      rule,
      ruleText,
      basis || null,
    ]),
    'excel',
  )
