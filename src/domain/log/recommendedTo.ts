import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { lastSent } from './lastSent.ts'
import { recommendedIn } from './recommendedOf.ts'
import type { RoundState } from './RoundState.ts'

/**
 * Whom an appointment of an area follows when it goes as recommended [AC4]: those in the version
 * that was sent last, or, where none was sent, those of the agency's settled decision. Empty where
 * it was recommended that nobody be appointed; undefined where nothing was recommended.
 */
export function recommendedTo(
  state: RoundState,
  areaId: AreaId,
): readonly CaseNumber[] | undefined {
  const sent = lastSent(state.acts)
  return sent
    ? sent.value.areas.find((area) => area.areaId === areaId)?.caseNumbers
    : recommendedIn(state, areaId)?.cases.map(({ caseNumber }) => caseNumber)
}
