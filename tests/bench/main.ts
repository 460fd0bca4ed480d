import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchmarkPage, type Run } from './report/benchmarkPage.ts'
import { ratioChart } from './report/ratioChart.ts'
import type { Finding } from './run/Finding.ts'
import { loadNow, machineText } from './run/machine.ts'
import { openBench } from './run/openBench.ts'
import { rows } from './rows/rows.ts'

/** `npm run bench [-- --quick] [--only rerank,drag]`: measures, and writes docs/benchmarks.md. */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const { quick: isQuick, only } = values
const names = only?.split(',') ?? Object.keys(rows)
const unknown = names.filter((name) => !(name in rows))
if (unknown.length > 0) {
  throw new Error(
    `no row is called ${unknown.join(', ')}; there are ${Object.keys(rows).join(', ')}`,
  )
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const before = loadNow()
const bench = await openBench({ isQuick, say })
const machine = machineText(bench.browserVersion)
for (const line of [...machine, `load ${before.toFixed(2)}`]) say(line)
const findings: Finding[] = []
try {
  for (const name of names) {
    const began = performance.now()
    findings.push(...((await rows[name]?.(bench)) ?? []))
    say(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
} finally {
  await bench.close()
}
const run: Run = { isQuick, machine, load: { before, after: loadNow() }, findings }
const page = await benchmarkPage(run)
say(`\n${page}`)

const raw = 'test-results/bench'
mkdirSync(raw, { recursive: true })
writeFileSync(join(raw, 'raw.json'), `${JSON.stringify(run)}\n`)
// Only a whole run speaks for the product.
const folder = isQuick || only ? raw : 'docs'
writeFileSync(join(folder, 'benchmarks.md'), page)
writeFileSync(join(folder, 'benchmarks.svg'), ratioChart(findings))
say(`written to ${folder}/benchmarks.md and ${folder}/benchmarks.svg`)
