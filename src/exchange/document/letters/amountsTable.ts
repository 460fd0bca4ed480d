import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RecommendedCase } from '~/domain/log/recommendedOf.ts'
import { sumOre } from '~/domain/portfolio/sumOre.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { dash, formatKroner } from '~/i18n/formats.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { gap, type LetterStyle } from './LetterStyle.ts'

/** What is recommended for one application, a line a year and a column a funder; nothing where none is. */
export function amountsTable(
  sheet: AreaSheet,
  { caseNumber, amounts }: RecommendedCase,
  { words: { note: words, commitment }, language }: LetterStyle,
): readonly TextBlock[] {
  const applicant = applicantIn(sheet)(caseNumber)
  if (amounts === null) return [gap(words.amountsDisputed(applicant))]
  if (amounts.length === 0) return []
  const funders = sheet.setup.funders.filter(({ id }) =>
    amounts.some(({ funderId }) => funderId === id),
  )
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((a, b) => a - b)
  const width = Math.floor(84 / (funders.length + 1))
  const kroner = (of: typeof amounts) =>
    of.length === 0 ? dash : formatKroner(sumOre(of.map(({ amount }) => amount)), language)
  const cells = (of: typeof amounts) => [
    ...funders.map(({ id }) => [kroner(of.filter(({ funderId }) => funderId === id))]),
    [kroner(of)],
  ]
  return [
    {
      kind: 'table',
      caption: words.amountsCaption(applicant),
      columns: [
        { head: commitment.year, align: 'start', width: 100 - width * (funders.length + 1) },
        ...funders.map(({ name }) => ({ head: name, align: 'end' as const, width })),
        { head: words.sum, align: 'end', width },
      ],
      rows: years.map((year) => [
        [String(year)],
        ...cells(amounts.filter((amount) => amount.year === year)),
      ]),
      foot: [[[words.sum], ...cells(amounts)]],
    },
  ]
}
