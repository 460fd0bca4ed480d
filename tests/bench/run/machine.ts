import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type as system } from 'node:os'
import { versions } from 'node:process'

const measuredWith = [
  'react',
  'react-dom',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'ag-grid-community',
  'lineupjs',
  'dexie',
  'vite',
]

const versionOf = (name: string): string => {
  const manifest = readFileSync(`node_modules/${name}/package.json`, 'utf8')
  return (JSON.parse(manifest) as { readonly version: string }).version
}

/** How busy the machine is: the mean number of processes that want to run, over the last minute. */
export const loadNow = (): number => loadavg()[0] ?? Number.NaN

/** What the times were taken on, in general words: no name of the machine and no path. */
export function machineText(browserVersion: string): readonly string[] {
  const [first, ...others] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const [kernel] = release().split('-')
  return [
    `${others.length + 1} × ${first?.model.trim()}, ${gigabytes} GB, ${system()} ${kernel}`,
    `Chromium ${browserVersion}, headless, profile on disk; Node ${versions.node} (V8 ${versions.v8})`,
    measuredWith.map((name) => `${name} ${versionOf(name)}`).join(', '),
  ]
}
