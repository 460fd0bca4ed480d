import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureNginx } from './nginx.mjs'

// The one gate: every check, every test, and a last line that says how many passed and failed.
const reports = mkdtempSync(join(tmpdir(), 'klyngevalg-'))
const unitReport = join(reports, 'unit.json')
const journeyReport = join(reports, 'journeys.json')
const faultReport = join(reports, 'faults.json')

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
function run(name, args, environment = {}) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const { status } = spawnSync(npx, ['--no-install', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  console.log(
    `== ${name}: ${status === 0 ? 'ok' : 'failed'}, ${Math.round((Date.now() - started) / 1000)} s`,
  )
  return status === 0
}

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const checks = [
  run('types', ['tsc', '--noEmit']),
  run('lint', ['oxlint', '--deny-warnings', 'src', 'tests']),
  run('format', ['prettier', '--check', '--log-level', 'warn', '.']),
]
run('unit', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitReport}`,
])
checks.push(run('build', ['vite', 'build', '--logLevel', 'warn']))
run('journeys', ['playwright', 'test', '--reporter=list,json'], {
  BROWSER_PATH: ensureBrowser(),
  NGINX_PATH: ensureNginx(),
  PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport,
})

run(
  'faults',
  [
    'playwright',
    'test',
    '-c',
    'tests/faults',
    '--reporter=list,json,./tests/faults/support/faultTable.ts',
  ],
  {
    BROWSER_PATH: ensureBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: faultReport,
  },
)

const unit = readReport(unitReport)
const browsed = [journeyReport, faultReport].map((file) => readReport(file)?.stats)
const passed =
  checks.filter(Boolean).length +
  (unit?.numPassedTests ?? 0) +
  browsed.reduce((sum, stats) => sum + (stats?.expected ?? 0), 0)
// A run that left no report failed as a whole; a file that could not be loaded failed too.
const failed =
  checks.filter((isOk) => !isOk).length +
  (unit ? Math.max(unit.numFailedTests, unit.success ? 0 : 1) : 1) +
  browsed.reduce((sum, stats) => sum + (stats ? stats.unexpected + stats.flaky : 1), 0)

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
