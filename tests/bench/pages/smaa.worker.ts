import { expose } from 'comlink'
import { smaaSteps } from '~/domain/statistics/smaa/smaa.ts'
import { finish } from '~/lib/steps.ts'
import { smaaValues } from '../data/smaaValues.ts'

export interface SmaaSize {
  readonly alternatives: number
  readonly points: number
}

export interface SmaaTimes {
  /** Milliseconds. */
  readonly time: number
  /** For each alternative the share of all weights that makes it first. */
  readonly firsts: readonly number[]
}

const api = {
  run: ({ alternatives, points }: SmaaSize): SmaaTimes => {
    const values = smaaValues(alternatives)
    const start = performance.now()
    const { rankAcceptability } = finish(smaaSteps({ values, points }))
    const time = performance.now() - start
    return { time, firsts: rankAcceptability.map(([first = 0]) => first) }
  },
}
export type SmaaApi = typeof api

expose(api)
