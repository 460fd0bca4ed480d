import { setupOf } from '~/domain/dossier/contestOf.ts'
import { habilitetOf, type HabilitetStanding } from '~/domain/log/habilitetOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { type ExportColumn, type ExportTable, textColumns } from './ExportTable.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import type { ExportWords } from './rankingCsv.ts'
import type { CsvCell } from './writeCsv.ts'

export const assessorColumns = [
  { name: 'id', kind: 'text' },
  { name: 'navn', kind: 'text' },
  { name: 'titel', kind: 'text' },
  { name: 'organisation', kind: 'text' },
  { name: 'kompetence', kind: 'text' },
  { name: 'periode_fra', kind: 'date' },
  { name: 'periode_til', kind: 'date' },
  { name: 'tildelt', kind: 'text' },
  { name: 'bedømt', kind: 'text' },
  { name: 'antal_bedømt', kind: 'count' },
  { name: 'inhabil', kind: 'text' },
  { name: 'ikke_inhabil', kind: 'text' },
  { name: 'undtagelse', kind: 'text' },
  { name: 'uafgjort', kind: 'text' },
] as const satisfies readonly ExportColumn[]

/**
 * The register of those who assess, a line each: who they are, why they are fit for it, when they
 * took part, what they were given and handed in, and what was ruled of their habilitet where. One
 * who was taken off the list stands there all the same as long as anything was assigned or
 * assessed, for the authority must be able to tell later who that was.
 *
 * The words of a declaration or a ruling are not in it. They tell of family, health and money, and a
 * register goes to many: that somebody was ruled out is what its readers need. Mail addresses are
 * left out for the same reason.
 */
export function assessorsTable(
  state: RoundState,
  provenance: Provenance,
  { messages }: Pick<ExportWords, 'messages'>,
): ExportTable {
  const columns = [...assessorColumns, ...textColumns(provenanceColumns)]
  const setup = setupOf(state)
  if (!setup) return { columns, rows: [] }
  const last = provenanceCells(setup, messages.sheet.basis[setup.basis], provenance)
  return {
    columns,
    rows: [...state.assessors.keys()]
      .toSorted(compareNatural)
      .flatMap((id) => assessorRow(state, id))
      .map((row) => [...row, ...last]),
  }
}

function assessorRow(state: RoundState, id: AssessorId): readonly (readonly CsvCell[])[] {
  const assessor = state.assessors.get(id)?.heads[0]?.value ?? null
  const casesWhere = (test: (caseNumber: CaseNumber) => boolean): readonly CaseNumber[] =>
    [...state.applications.keys()].filter(test).toSorted(compareNatural)
  const factsOf = (caseNumber: CaseNumber) => state.applications.get(caseNumber)
  const assigned = casesWhere((one) => settled(factsOf(one)?.assignments.get(id)) === true)
  const assessed = casesWhere(
    (one) => settled(factsOf(one)?.assessments.get(id))?.isHandedIn === true,
  )
  if (!assessor && assigned.length === 0 && assessed.length === 0) return []
  const standing = (...standings: readonly HabilitetStanding[]) =>
    listed(casesWhere((one) => standings.includes(habilitetOf(state, one, id).standing)))
  return [
    [
      id,
      assessor?.name ?? null,
      assessor?.title ?? null,
      assessor?.organisation ?? null,
      assessor?.competence ?? null,
      assessor?.period?.from ?? null,
      assessor?.period?.to ?? null,
      listed(assigned),
      listed(assessed),
      assessed.length,
      standing('recused'),
      standing('not-recused'),
      standing('exception'),
      standing('reported', 'disputed'),
    ],
  ]
}

const listed = (caseNumbers: readonly CaseNumber[]): string | null =>
  caseNumbers.length === 0 ? null : caseNumbers.join(', ')
