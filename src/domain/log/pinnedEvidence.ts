import { type Evidence, mostEvidence } from '~/domain/model/Evidence.ts'
import { isSame } from './isSame.ts'
import type { Register } from './Register.ts'

/**
 * What is pinned to a criterion. Where two devices have pinned apart, all that either has: places in
 * a document contradict nothing, so nobody has to choose and none is lost.
 * Shape: at most `mostEvidence`, each once.
 */
export function pinnedEvidence(
  register: Register<readonly Evidence[]> | undefined,
): readonly Evidence[] {
  const all = register?.heads.flatMap(({ value }) => value) ?? []
  return all
    .filter((one, index) => all.findIndex((other) => isSame(other, one)) === index)
    .slice(0, mostEvidence)
}
