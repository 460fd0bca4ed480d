import { roundModelSteps } from '~/domain/statistics/round/roundModel.ts'
import { finish } from '~/lib/steps.ts'
import { panelScores } from '../data/panelScores.ts'
import type { ModelPage } from '../pages/model.ts'
import type { Finding } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { median } from '../run/spread.ts'

const size = { applications: 60, assessors: 12 }
const limit = 1000

/** The crossed model of a large panel, in Node and in a worker of the browser. */
export async function modelRow(bench: Bench): Promise<Finding> {
  const times = bench.isQuick ? 3 : 11
  const scores = panelScores(size.applications, size.assessors)
  const { page, call } = await bench.open<ModelPage>('model')
  const node: number[] = []
  const runs: Awaited<ReturnType<ModelPage['run']>>[] = []
  const idle: number[] = []
  finish(roundModelSteps(scores))
  await call('run', size)
  let differing = 0
  for (let time = 0; time < times; time += 1) {
    const start = performance.now()
    const model = finish(roundModelSteps(scores))
    node.push(performance.now() - start)
    const run = await call('run', size)
    runs.push(run)
    const thetas = model?.applications.map(({ theta }) => theta) ?? []
    differing += thetas.filter((theta, place) => theta !== run.thetas[place]).length
    idle.push(Math.max(...(await call('idle', 60))))
  }
  await page.close()
  const inBrowser = runs.map(({ model }) => model)
  return {
    id: 'model',
    title: 'The model of a panel: 60 applications, 12 assessors',
    how: `Everybody assesses everything: 720 assessments, 6 criteria, 12 areas. The crossed model is
      integrated over its fixed grid. «Everything» is what the screen asks for: the model, and for each area
      weight intervals, smallest shifts, agreement and SMAA. In the browser it runs in a worker, while
      the page counts how long it goes without a frame.`,
    measures: [
      { name: 'the model, Node', unit: 'ms', samples: node },
      { name: 'the model, a worker in Chromium', unit: 'ms', samples: inBrowser },
      {
        name: 'everything, a worker in Chromium',
        unit: 'ms',
        samples: runs.map(({ everything }) => everything),
      },
      {
        name: 'longest gap between frames meanwhile',
        unit: 'ms',
        samples: runs.map(({ gaps }) => Math.max(...gaps)),
      },
      { name: 'longest gap between frames, idle', unit: 'ms', samples: idle },
    ],
    ratios: [
      {
        text: 'longest gap between frames: model running, against idle',
        of: 'longest gap between frames meanwhile',
        to: 'longest gap between frames, idle',
        kind: 'limit',
      },
    ],
    checks: [
      { text: 'the model of 60 × 12 within 1 s in Node', holds: median(node) <= limit },
      { text: 'the model of 60 × 12 within 1 s in Chromium', holds: median(inBrowser) <= limit },
      {
        text: `the model has the same digits in Node and Chromium: ${differing} of ${times * size.applications} effects differ`,
        holds: differing === 0,
      },
    ],
    notMeasured: [],
  }
}
