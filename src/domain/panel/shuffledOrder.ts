import { digestOf } from '~/domain/log/chain.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId, RoundId } from '~/domain/model/ids.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'

interface HasApplication {
  readonly application: Pick<Application, 'areaId' | 'caseNumber'>
}

/**
 * The order an assessor meets applications in [PA1]: areas together, areas and applications shuffled.
 * Each place comes of its own digest, so one that is added or taken away moves no other.
 */
export function shuffledOrder<One extends HasApplication>(
  roundId: RoundId | null,
  assessorId: AssessorId,
  all: readonly One[],
): readonly One[] {
  const placeOf = (...of: readonly string[]) =>
    digestOf(canonicalJson([roundId, assessorId, ...of]))
  return all
    .map((one) => {
      const { areaId, caseNumber } = one.application
      return { one, place: placeOf(areaId) + placeOf(areaId, caseNumber) }
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => one)
}
