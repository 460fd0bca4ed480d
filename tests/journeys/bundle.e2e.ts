import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '../support/journeys.ts'

const dist = 'dist'
// The Danish words of every screen come with the first one, and grow with the screens.
const limitKilobytes = 245

/** What is imported by a chunk without being asked for later: `from"./x.js"` and `import"./x.js"`. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)].map(([, file = '']) => file)

function reachedFrom(entries: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (codes.has(file)) continue
    const code = readFileSync(join(dist, file), 'utf8')
    codes.set(file, code)
    waiting.push(...staticImports(code).map((found) => join(dirname(file), found)))
  }
  return codes
}

/** The first screen: the entry, and the page it shows, with all they import. */
function firstScreen(): Map<string, string> {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const entries = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  )
  const page = readdirSync(join(dist, 'assets')).filter((name) => /^RoundsRoute-.*\.js$/.test(name))
  expect(entries.length).toBeGreaterThan(0)
  expect(page).toHaveLength(1)
  return reachedFrom([...entries, ...page.map((name) => `assets/${name}`)])
}

test('the first screen needs at most 245 kB of JavaScript', () => {
  const bytes = [...firstScreen().values()].reduce(
    (sum, code) => sum + gzipSync(code, { level: 9 }).length,
    0,
  )
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes / 1000).toBeLessThanOrEqual(limitKilobytes)
})

test('the first screen carries no chart, document, table file or PDF library', () => {
  const code = [...firstScreen().values()].join('\n')
  // A word that only each library's own code has.
  for (const mark of [
    'recharts',
    'Papa.parse',
    'BAD_DELIMITERS',
    'hucre',
    'pdfjs',
    'wordprocessingml',
  ]) {
    expect(code, mark).not.toContain(mark)
  }
  const chart = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('DotChart-'))
  expect(readFileSync(join(dist, 'assets', chart ?? ''), 'utf8')).toContain('recharts')
})
