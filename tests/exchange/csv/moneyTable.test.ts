import { expect, test } from 'vitest'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { tableCsv } from '~/exchange/csv/ExportTable.ts'
import { moneyTable } from '~/exchange/csv/moneyTable.ts'
import { da } from '~/i18n/da.ts'
import { amount, decideOn, stateAfter } from '../../support/acts.ts'
import { caseNumber } from '../../support/builders.ts'

test('money has a line for each funder and year; a frame nobody has decided is empty', () => {
  const state = stateAfter(decideOn('energi', ['20-9']), {
    kind: 'recommend-amounts',
    caseNumber: caseNumber('20-9'),
    amounts: [amount('ufm', 2021, 12_345)],
  })
  const portfolio = portfolioOf(state, allSheets(state))
  if (!portfolio) throw new Error('no portfolio')
  const text = tableCsv(
    moneyTable(portfolio, { logDigest: 'abc', version: '1' }, { messages: da }),
    'excel',
  )
  const last = 'Prøverunde;gennemsnit af bedømmelser;abc;1'
  expect(text.split('\r\n').slice(0, 6)).toEqual([
    '\uFEFFbevillingsgiver;år;ramme;ansøgt;indstillet;tilsagn;runde;grundlag;logaftryk;version',
    `ufm;2021;0,80;10,00;123,45;0,00;${last}`,
    `ufm;2022;0,80;0,00;0,00;0,00;${last}`,
    `ufm;2023;0,80;0,00;0,00;0,00;${last}`,
    `ufm;2024;0,80;0,00;0,00;0,00;${last}`,
    `deb;2021;0,80;8,00;0,00;0,00;${last}`,
  ])
  expect(text).toContain(`deb;2022;;0,00;0,00;0,00;${last}`)
})
