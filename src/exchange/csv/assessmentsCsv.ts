import { setupOf } from '~/domain/dossier/contestOf.ts'
import { expectedFrom } from '~/domain/dossier/scoreTableOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import { type CaseNumber, panel } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { assessorNames } from './assessorNames.ts'
import { type ExportColumn, type ExportTable, tableCsv, textColumns } from './ExportTable.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import type { ExportWords, RankingCsvStyle } from './rankingCsv.ts'
import type { CsvCell } from './writeCsv.ts'

export const assessmentColumns = [
  { name: 'sagsnummer', kind: 'text' },
  { name: 'bedømmer', kind: 'text' },
  { name: 'kriterium', kind: 'text' },
  { name: 'point', kind: 'point' },
  { name: 'bemærkning', kind: 'text' },
  { name: 'afleveret', kind: 'text' },
] as const satisfies readonly ExportColumn[]

/** All assessments as a file; see `assessmentsTable`. */
export const assessmentsCsv = (
  state: RoundState,
  provenance: Provenance,
  { dialect, messages }: Pick<RankingCsvStyle, 'dialect' | 'messages'>,
): string => tableCsv(assessmentsTable(state, provenance, { messages }), dialect)

/**
 * Everything the agency holds of assessments, a line for each criterion: what is assigned, handed
 * in or entered, and the panel's points. It imports again to the same. An assessor's own unfinished
 * work is not in it, nor recusals (those are rulings); of two hand-ins that disagree neither is.
 */
export function assessmentsTable(
  state: RoundState,
  provenance: Provenance,
  { messages }: Pick<ExportWords, 'messages'>,
): ExportTable {
  const columns = [...assessmentColumns, ...textColumns(provenanceColumns)]
  const setup = setupOf(state)
  if (!setup) return { columns, rows: [] }
  const last = provenanceCells(setup, messages.sheet.basis[setup.basis], provenance)
  const nameOf = assessorNames(state)
  const rows = [...state.applications]
    .toSorted(([a], [b]) => compareNatural(a, b))
    .flatMap(([caseNumber, facts]) => [
      ...[...expectedFrom(facts)].toSorted(compareNatural).flatMap((assessorId) => {
        const assessment = settled(facts.assessments.get(assessorId))
        const start = { caseNumber, assessor: nameOf(assessorId) }
        return answerRows(start, setup.criteria, assessment?.answers ?? [], assessment?.isHandedIn)
      }),
      ...panelRows(caseNumber, setup.criteria, facts),
    ])
  return { columns, rows: rows.map((row) => [...row, ...last]) }
}

interface RowStart {
  readonly caseNumber: CaseNumber
  readonly assessor: string
}

const answerRows = (
  { caseNumber, assessor }: RowStart,
  criteria: readonly Criterion[],
  answers: readonly Answer[],
  isHandedIn: boolean | undefined,
): readonly (readonly CsvCell[])[] =>
  criteria.map(({ id }) => {
    const answer = answers.find(({ criterionId }) => criterionId === id)
    const handedIn = isHandedIn === undefined ? null : handInWord(isHandedIn)
    return [caseNumber, assessor, id, markCell(answer?.mark), answer?.remark || null, handedIn]
  })

function panelRows(
  caseNumber: CaseNumber,
  criteria: readonly Criterion[],
  { panelPoints }: ApplicationFacts,
): readonly (readonly CsvCell[])[] {
  const answers = [...panelPoints.values()].flatMap((register) => settled(register) ?? [])
  const given = criteria.filter(({ id }) => answers.some(({ criterionId }) => criterionId === id))
  return answerRows({ caseNumber, assessor: panel }, given, answers, undefined)
}

const handInWord = (isHandedIn: boolean): string => (isHandedIn ? 'ja' : 'nej')

const words = { 'not-applicable': 'ikke relevant', abstained: 'afstår' } as const

function markCell(mark: Mark | null | undefined): CsvCell {
  if (!mark) return null
  return mark.state === 'scored' ? mark.points : words[mark.state]
}
