import { areaName } from '~/exchange/document/areaName.ts'
import type { SuggestedSet } from '~/exchange/document/SuggestedSet.ts'
import { amountCells, type SetCsvStyle, type SetRow } from './SetRow.ts'

/** Every best set, numbered, a line for each of its applications in the order of the areas. */
export function bestSetRows(
  { portfolio, best }: SuggestedSet,
  { words, language }: SetCsvStyle,
): readonly SetRow[] {
  const { file } = words
  const section = file.bestSet
  if (best.outcome !== 'proven') return [{ section, note: file.notProven }]
  const { areas, money, setup } = portfolio
  const rows = best.sets.flatMap((set, index): readonly SetRow[] => {
    const subject = String(index + 1)
    if (set.length === 0) return [{ section, subject, note: file.emptySet }]
    return areas.flatMap(({ areaId, candidates }) =>
      candidates
        .filter(({ caseNumber }) => set.includes(caseNumber))
        .map(({ caseNumber, applicant, amounts }) => ({
          section,
          subject,
          area: areaName(setup, areaId, language),
          caseNumber,
          applicant,
          amounts: amountCells(amounts, money),
        })),
    )
  })
  return best.hasMore ? [...rows, { section, note: file.moreSets(best.sets.length) }] : rows
}
