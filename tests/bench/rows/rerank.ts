import type { RerankPage } from '../pages/rerank.ts'
import type { Finding } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'

const count = 100_000
const [pass, ours, naive] = ['one pass over the inputs', 'ours', 'objects and a comparator']

/** A whole round ranked anew in all its areas, against reading its numbers once. */
export async function rerankRow(bench: Bench): Promise<Finding> {
  const times = bench.isQuick ? 4 : 12
  const checked = bench.isQuick ? 2 : 8
  const { page, call } = await bench.open<RerankPage>('rerank')
  await call('prepare', count)
  const samples = { pass: [] as number[], ours: [] as number[], naive: [] as number[] }
  // Once more than is counted: the first is the warm-up.
  for (let time = 0; time <= times; time += 1) {
    for (const [way, steps] of [
      ['pass', 40],
      ['ours', 40],
      ['naive', 10],
    ] as const) {
      const taken = await call('run', { way, steps })
      if (time > 0) samples[way].push(...taken)
    }
  }
  const wrong = await call('wrong', checked)
  await page.close()
  return {
    id: 'rerank',
    title: 'Re-ranking 100,000 applications in 12 areas by 6 criteria',
    how: `Each step has other weights and gives every application its place within its area; ranks are read off where
      they are shown. «One pass» reads six columns of decimals once and adds them up. The peer is what one
      writes first: objects grouped in a map, decimal totals, a sort that compares.`,
    measures: [
      { name: pass, unit: 'ms', samples: samples.pass },
      { name: ours, unit: 'ms', samples: samples.ours },
      { name: naive, unit: 'ms', samples: samples.naive },
    ],
    ratios: [
      {
        text: 're-rank 100,000: ours against one pass over the inputs',
        of: ours,
        to: pass,
        goal: { atMost: 3 },
        kind: 'limit',
      },
      {
        text: 're-rank 100,000: objects and a comparator against ours',
        of: naive,
        to: ours,
        kind: 'peer',
      },
    ],
    checks: [
      {
        text: `the kernel has ${wrong} differences from a reference in whole numbers that cannot overflow, in ${checked} rankings of ${count.toLocaleString('en')} places`,
        holds: wrong === 0,
      },
    ],
    notMeasured: [],
  }
}
