import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureNginx } from './nginx.mjs'

// The one gate: every check, every test, and a last line that says how many passed and failed.
const reports = mkdtempSync(join(tmpdir(), 'klyngevalg-'))
const unitReport = join(reports, 'unit.json')

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

/** Runs a part of the gate and shows what it says, all at once where others run beside it. */
async function run(name, args, { environment = {}, isBeside = false } = {}) {
  if (!isBeside) console.log(`\n== ${name}`)
  const started = Date.now()
  const said = []
  const isOk = await new Promise((resolve) => {
    const part = spawn(npx, ['--no-install', ...args], {
      stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...environment },
    })
    for (const stream of [part.stdout, part.stderr]) stream?.on('data', (text) => said.push(text))
    part.on('error', () => resolve(false))
    part.on('close', (status) => resolve(status === 0))
  })
  if (isBeside) console.log(`\n== ${name}\n${Buffer.concat(said)}`)
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`== ${name}: ${isOk ? 'ok' : 'failed'}, ${seconds} s`)
  return isOk
}

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

// None of these needs another, and none of them a whole machine.
const beside = { isBeside: true }
const checks = await Promise.all([
  run('format', ['prettier', '--check', '--log-level', 'warn', '.'], beside),
  run('types', ['tsc', '--noEmit'], beside),
  run('lint', ['oxlint', '--deny-warnings', 'src', 'tests'], beside),
])
await run('unit', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitReport}`,
])
checks.push(await run('build', ['vite', 'build', '--logLevel', 'warn']))
const browser = { BROWSER_PATH: ensureBrowser() }
const faults = [
  'playwright',
  'test',
  '-c',
  'tests/faults',
  '--reporter=list,json,./tests/faults/support/faultTable.ts',
]
const browsed = []
async function browse(name, args, environment) {
  const report = join(reports, `${name}.json`)
  const isOk = await run(name, args, {
    environment: { ...browser, ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  browsed.push({ isOk, stats: readReport(report)?.stats })
}
await browse('journeys', ['playwright', 'test', '--reporter=list,json'], {
  NGINX_PATH: ensureNginx(),
})
await browse('faults, timed', faults, { FAULTS_PART: 'timed' })
await browse('faults, others', faults, { FAULTS_PART: 'others' })

const unit = readReport(unitReport)
const passed =
  checks.filter(Boolean).length +
  (unit?.numPassedTests ?? 0) +
  browsed.reduce((sum, { stats }) => sum + (stats?.expected ?? 0), 0)
// A run that left no report failed as a whole; a file that could not be loaded failed too.
const failed =
  checks.filter((isOk) => !isOk).length +
  (unit ? Math.max(unit.numFailedTests, unit.success ? 0 : 1) : 1) +
  browsed.reduce(
    (sum, { isOk, stats }) =>
      sum + Math.max((stats?.unexpected ?? 0) + (stats?.flaky ?? 0), isOk && stats ? 0 : 1),
    0,
  )

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
