import { expose } from 'comlink'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import { roundModelSteps } from '~/domain/statistics/round/roundModel.ts'
import { finish } from '~/lib/steps.ts'
import { panelScores } from '../data/panelScores.ts'

export interface PanelSize {
  readonly applications: number
  readonly assessors: number
}

/** Milliseconds, and what was found, to be compared with the same found elsewhere. */
export interface ModelTimes {
  readonly model: number
  readonly everything: number
  readonly thetas: readonly number[]
}

const api = {
  analyse: ({ applications, assessors }: PanelSize): ModelTimes => {
    const scores = panelScores(applications, assessors)
    const start = performance.now()
    const model = finish(roundModelSteps(scores))
    const between = performance.now()
    finish(analyseRoundSteps(scores))
    return {
      model: between - start,
      everything: performance.now() - between,
      thetas: model?.applications.map(({ theta }) => theta) ?? [],
    }
  },
}
export type ModelApi = typeof api

expose(api)
