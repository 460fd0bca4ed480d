import { smaaSteps } from '~/domain/statistics/smaa/smaa.ts'
import { finish } from '~/lib/steps.ts'
import { smaaValues } from '../data/smaaValues.ts'
import type { SmaaPage } from '../pages/smaa.ts'
import type { Finding } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { startNumpy } from './startNumpy.ts'

const size = { alternatives: 1000, points: 10_000 }
/** Of two draws of 10,000 weights, by chance and evenly spread. */
const expectedDeviation = 0.02

/** SMAA of many alternatives, ours in Node and Chromium and numpy's, on the same values. */
export async function smaaRow(bench: Bench): Promise<Finding> {
  const times = bench.isQuick ? 3 : 11
  const values = smaaValues(size.alternatives)
  const { page, call } = await bench.open<SmaaPage>('smaa')
  const numpy = await startNumpy(values, size, times)
  const [node, chromium, theirs]: [number[], number[], number[]] = [[], [], []]
  let [differing, deviation] = [0, 0]
  const question = { values, points: size.points }
  finish(smaaSteps(question))
  await call('run', size)
  for (let time = 0; time < times; time += 1) {
    const start = performance.now()
    const { rankAcceptability } = finish(smaaSteps(question))
    node.push(performance.now() - start)
    const firsts = rankAcceptability.map(([first = 0]) => first)
    const inBrowser = await call('run', size)
    chromium.push(inBrowser.time)
    differing += firsts.filter((share, place) => share !== inBrowser.firsts[place]).length
    if (!numpy) continue
    const drawn = await numpy.run()
    theirs.push(drawn.time)
    deviation = Math.max(
      deviation,
      ...firsts.map((share, place) => Math.abs(share - (drawn.firsts[place] ?? 0))),
    )
  }
  numpy?.end()
  await page.close()
  const [ours, peer] = ['ours, a worker in Chromium', 'numpy']
  return {
    id: 'smaa',
    title: 'SMAA: 1,000 alternatives, 10,000 weightings of 6 criteria',
    how: `Rank acceptabilities of the same values. Ours shares ranks between ties and gives the same digits
      everywhere; numpy sorts a thousand weightings at once with argsort and counts with bincount,
      and has a matrix product that may use several threads${numpy ? ` (${numpy.version})` : ''}.`,
    measures: [
      { name: 'ours, Node', unit: 'ms', samples: node },
      { name: ours, unit: 'ms', samples: chromium },
      ...(numpy ? [{ name: peer, unit: 'ms' as const, samples: theirs }] : []),
    ],
    ratios: numpy
      ? [
          {
            text: `SMAA: numpy against ours in Node`,
            of: peer,
            to: 'ours, Node',
            goal: { atLeast: 1 },
            kind: 'peer',
          },
          {
            text: `SMAA: numpy against ours in Chromium`,
            of: peer,
            to: ours,
            goal: { atLeast: 1 },
            kind: 'peer',
          },
        ]
      : [],
    checks: [
      {
        text: `SMAA has the same digits in Node and Chromium: ${differing} of ${times * size.alternatives} shares differ`,
        holds: differing === 0,
      },
      ...(numpy
        ? [
            {
              text: `SMAA has numpy's answer as far as chance allows: first places differ by at most ${(100 * deviation).toFixed(1)} percentage points`,
              holds: deviation <= expectedDeviation,
            },
          ]
        : []),
    ],
    notMeasured: numpy ? [] : ['numpy: not on this machine'],
  }
}
