import { expose } from 'comlink'
import { type CheckedVector, checkVector } from '~/domain/statistics/check/CheckedVector.ts'
import { everyCheck } from '~/exchange/selfCheck/everyCheck.ts'

const api = {
  /** Recomputes every reference vector and tells of each as it is done. */
  run: (onChecked: (vector: CheckedVector, total: number) => void): readonly CheckedVector[] =>
    everyCheck.map((check) => {
      const vector = checkVector(check)
      onChecked(vector, everyCheck.length)
      return vector
    }),
}
export type SelfCheckApi = typeof api

expose(api)
