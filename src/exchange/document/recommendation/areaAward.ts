import type { RecommendedPlace } from '~/domain/dossier/recommendation/areaDossier.ts'
import type { Amount } from '~/domain/model/Application.ts'
import { sumOre } from '~/domain/portfolio/sumOre.ts'
import type { Run, Runs, TextBlock } from '~/lib/TextDocument.ts'
import { dash, formatDay, formatDecimal, formatKroner } from '~/i18n/formats.ts'
import { heading, lead, paragraph } from '~/exchange/document/textBlocks.ts'
import { type AreaWriting, ended } from './Writing.ts'

/** What each that is recommended shall get, from whom and when, and on which conditions. */
export function areaAward(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  if (area.places.length === 0) return []
  return [
    heading(3, words.area.award),
    ...area.places.flatMap((place) => [...amounts(writing, place), ...conditions(writing, place)]),
  ]
}

function amounts(
  writing: AreaWriting,
  { application, amounts: recommended }: RecommendedPlace,
): readonly TextBlock[] {
  const { words, language } = writing
  const name = application.applicant
  if (recommended === null) return [paragraph(words.area.amountsDisputed(name))]
  if (recommended.length === 0) return [paragraph(words.area.noAmounts(name))]
  const kroner = (ore: number) => formatKroner(ore, language)
  return [
    lead(
      isSameMoney(application.amounts, recommended)
        ? words.area.asAsked(name, kroner(sumOf(recommended)))
        : ended(
            words.area.asked(name, kroner(sumOf(recommended)), kroner(sumOf(application.amounts))),
          ),
    ),
    amountTable(writing, name, recommended),
  ]
}

function amountTable(
  { dossier, words, language }: AreaWriting,
  name: string,
  recommended: readonly Amount[],
): TextBlock {
  const years = [...new Set(recommended.map(({ year }) => year))].toSorted((a, b) => a - b)
  const known = dossier.setup.funders.map(({ id }) => id)
  const ids = [...new Set([...known, ...recommended.map(({ funderId }) => funderId)])].filter(
    (id) => recommended.some(({ funderId }) => funderId === id),
  )
  const kroner = (of: readonly Amount[]) =>
    of.length === 0 ? dash : formatDecimal(sumOf(of) / 100, sumOf(of) % 100 === 0 ? 0 : 2, language)
  const row = (head: string, of: readonly Amount[]): readonly Runs[] => [
    [head],
    ...years.map((year) => [kroner(of.filter((amount) => amount.year === year))]),
    [kroner(of)],
  ]
  const each = Math.floor(68 / (years.length + 1))
  return {
    kind: 'table',
    caption: words.area.amountsCaption(name),
    columns: [
      { head: words.area.funder, align: 'start', width: 100 - each * (years.length + 1) },
      ...years.map((year) => ({ head: String(year), align: 'end', width: each }) as const),
      { head: words.area.allYears, align: 'end', width: each },
    ],
    rows: ids.map((id) =>
      row(
        dossier.setup.funders.find((funder) => funder.id === id)?.name ?? id,
        recommended.filter(({ funderId }) => funderId === id),
      ),
    ),
    ...(ids.length > 1 ? { foot: [row(words.area.total, recommended)] } : {}),
  }
}

const sumOf = (amounts: readonly Amount[]): number => sumOre(amounts.map(({ amount }) => amount))

const isSameMoney = (a: readonly Amount[], b: readonly Amount[]): boolean =>
  a.length === b.length &&
  a.every((one) =>
    b.some(
      ({ funderId, year, amount }) =>
        funderId === one.funderId && year === one.year && amount === one.amount,
    ),
  )

function conditions(
  { words, language }: AreaWriting,
  { application, conditions: all }: RecommendedPlace,
): readonly TextBlock[] {
  if (all.length === 0) return []
  const item = (terms: RecommendedPlace['conditions'][number]['terms']): readonly Run[] => {
    if (terms === null) return [{ text: words.area.conditionDisputed, look: 'gap' }]
    const text = ended(terms.text)
    return terms.due === null
      ? [`${text} `, { text: words.area.conditionNoDate, look: 'gap' }]
      : [words.area.conditionDue(text, formatDay(`${terms.due}T12:00:00Z`, language))]
  }
  return [
    lead(words.area.conditions(application.applicant)),
    { kind: 'list', isNumbered: true, items: all.map(({ terms }) => item(terms)) },
  ]
}
