import type { ActsFacts } from '~/domain/log/ActsFacts.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'

/**
 * Whose funding is told of in an area: those appointed, by either of two who disagree, and those a
 * funder has decided on though they are not appointed, so that no decision goes out of sight.
 * Shape: `candidates` are all the area's case numbers.
 */
export function fundedCases(
  { appointments, funding }: ActsFacts,
  areaId: AreaId,
  candidates: readonly CaseNumber[],
): readonly CaseNumber[] {
  const heads = appointments.get(areaId)?.heads ?? []
  const appointed = heads.flatMap(({ value }) => value.caseNumbers)
  const decided = candidates.filter((caseNumber) =>
    [...(funding.get(caseNumber)?.values() ?? [])].some((register) =>
      register.heads.some(({ value }) => value.outcome !== 'undecided'),
    ),
  )
  return [...new Set([...appointed, ...decided])]
}
