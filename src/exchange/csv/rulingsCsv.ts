import { recusedAt } from '~/domain/log/recusedFrom.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { assessorNames } from './assessorNames.ts'
import { type CsvCell, writeCsv } from './writeCsv.ts'

export const rulingColumns = ['sagsnummer', 'bedømmer', 'afgørelse', 'grund'] as const
const words = { active: 'genoptaget', rejected: 'afvist', withdrawn: 'trukket' } as const

/**
 * The rulings in force, a line each: who is recused where, what is rejected, withdrawn or taken up
 * again, and what is admitted though late. It imports again to the same. What two rulings contradict
 * each other on is not in it.
 */
export function rulingsCsv(state: RoundState): string {
  const nameOf = assessorNames(state)
  const rows = [...state.applications]
    .toSorted(([a], [b]) => compareNatural(a, b))
    .flatMap(([caseNumber, facts]) => [
      ...statusRows(caseNumber, facts),
      ...dispensationRows(caseNumber, facts),
      ...[...recusedAt(state, caseNumber)].toSorted(compareNatural).map((assessorId) => {
        const heads = facts.recusals.get(assessorId)?.heads ?? []
        const reason = heads.find(({ value }) => value.isRecused)?.value.reason ?? null
        return [caseNumber, nameOf(assessorId), 'inhabil', reason]
      }),
    ])
  return writeCsv(rulingColumns, rows, 'excel')
}

function statusRows(
  caseNumber: CaseNumber,
  { status }: ApplicationFacts,
): readonly (readonly CsvCell[])[] {
  const current = settled(status)
  if (!current) return []
  return [[caseNumber, null, words[current.status], current.reason]]
}

function dispensationRows(
  caseNumber: CaseNumber,
  { checks }: ApplicationFacts,
): readonly (readonly CsvCell[])[] {
  const ruling = settled(checks.get('deadline'))
  return ruling?.outcome === 'dispensation' ? [[caseNumber, null, 'dispensation', ruling.note]] : []
}
