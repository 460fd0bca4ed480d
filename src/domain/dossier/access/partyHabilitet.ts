import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { habilitetGrounds } from '~/domain/model/Declaration.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { PartyPack } from './AccessPack.ts'

/** Everybody a case tells of: who assesses it, has declared on it, or was ruled on there. */
export const partyPeople = (
  state: RoundState,
  { caseNumber, rows, recused }: Pick<SheetCandidate, 'caseNumber' | 'rows' | 'recused'>,
): readonly AssessorId[] =>
  [
    ...new Set([
      ...rows.map(({ assessorId }) => assessorId),
      ...recused,
      ...(state.declarations.get(caseNumber)?.keys() ?? []),
      ...(state.applications.get(caseNumber)?.recusals.keys() ?? []),
    ]),
  ].toSorted(compareNatural)

/**
 * What was declared and ruled of each person's habilitet here: the outcome, and the numbers of
 * section 3(1) that were given as grounds. Never the words [AX4]. Who is out of the area because of
 * another application is told to be out of the area, not because of which.
 */
export const partyHabilitet = (
  state: RoundState,
  candidate: Pick<SheetCandidate, 'caseNumber' | 'rows' | 'recused'>,
  numberOf: (id: AssessorId) => number | null,
): PartyPack['habilitet'] =>
  partyPeople(state, candidate).flatMap((id) => {
    const { standing, declared } = habilitetOf(state, candidate.caseNumber, id)
    const person = numberOf(id)
    if (person === null) return []
    const isOutOfArea = standing !== 'recused' && candidate.recused.includes(id)
    const grounds = declared.flatMap(({ value }) =>
      value.ground === null ? [] : [habilitetGrounds.indexOf(value.ground) + 1],
    )
    return [
      {
        person,
        standing: isOutOfArea ? ('recused-in-area' as const) : standing,
        grounds: [...new Set(grounds)].toSorted((a, b) => a - b),
      },
    ]
  })
