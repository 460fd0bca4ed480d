import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A file by its path below the root, with what stands in it. */
interface SourceFile {
  readonly path: string
  readonly text: string
}

const filesBelow = (folder: string, ending: RegExp): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const sources = filesBelow('src', /\.tsx?$/)
const testFiles = filesBelow('tests', /\.(test|e2e)\.tsx?$/)
const rules = readFileSync('src/domain/RULES.md', 'utf8')

/** What each layer may import of ours, besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  i18n: [],
  domain: ['lib'],
  exchange: ['lib', 'i18n', 'domain'],
  storage: ['lib', 'i18n', 'domain'],
  workers: ['lib', 'i18n', 'domain', 'exchange', 'storage'],
  session: ['lib', 'i18n', 'domain', 'exchange', 'storage', 'workers'],
  ui: ['lib', 'i18n'],
  features: ['lib', 'i18n', 'domain', 'exchange', 'storage', 'workers', 'session', 'ui'],
  app: ['lib', 'i18n', 'domain', 'exchange', 'storage', 'workers', 'session', 'ui', 'features'],
  'main.tsx': ['lib', 'i18n', 'storage', 'session', 'ui', 'app'],
  cli: ['lib', 'i18n', 'domain', 'exchange', 'verifier'],
  verifier: ['lib', 'i18n', 'domain', 'exchange'],
}

const domainLayers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // Small cases with known answers, for the self-check and the tests.
  reference: [],
  eligibility: ['model'],
  scoring: ['model'],
  ranking: ['model', 'eligibility', 'scoring'],
  selection: ['model', 'eligibility', 'scoring', 'ranking'],
  portfolio: ['model', 'eligibility', 'scoring', 'ranking', 'selection'],
  log: ['model'],
  panel: ['model', 'log'],
  // Beside all others: numbers in, numbers out, and nothing in the domain imports it [ST1].
  statistics: ['reference'],
  dossier: [
    'reference',
    'model',
    'eligibility',
    'scoring',
    'ranking',
    'selection',
    'portfolio',
    'log',
    'panel',
  ],
}

/** Libraries that stand in one place only, so that they can be changed in one place. */
const homes: readonly (readonly [library: RegExp, ...homes: readonly string[]])[] = [
  [/^papaparse$/, 'src/exchange/csv/'],
  [/^fflate$/, 'src/exchange/archive/'],
  [/^hucre/, 'src/exchange/xlsx/'],
  [/^docx/, 'src/exchange/docx/'],
  // The journal's worker lies below the layer that the other workers are.
  [/^comlink$/, 'src/workers/', 'src/storage/journal/'],
  [/^dexie/, 'src/storage/'],
  [/^(react-aria|@react-aria|@react-stately)/, 'src/ui/'],
  [/^@tanstack\/(react-table|react-virtual)$/, 'src/ui/'],
  [/^recharts$/, 'src/ui/'],
  [/^pdfjs-dist/, 'src/ui/pdf/'],
  // What the benchmark holds ours against; no page of the product has any of it.
  [/^(ag-grid-community|lineupjs)/, 'tests/bench/'],
  // The build itself, for a page that has to be made without one.
  [/^vite$/, 'src/verifier/'],
]

const domainLibraries = /^(zod\/mini|@noble\/hashes\/.*)$/

/** What would make the same input give another result tomorrow, or on another machine. */
const impure =
  /\b(Date\.now|Math\.random|new Date\(\s*\)|Intl\b|localeCompare|toLocale\w*|performance\.|crypto\.|process\.|globalThis|setTimeout|fetch\()/

/**
 * What an engine may round as it likes. Statistics has its own, so that it has the same digits on every
 * machine [ST2]; a square root is rounded correctly, as +, -, x and / are.
 */
const inexact = /\bMath\.(?!(?:sqrt|abs|floor|ceil|trunc|round|sign|min|max|imul)\b)\w+|\*\*/

/** Keys and ciphers stand in one place, where they can be read through; a digest is neither. */
const keyWork = /\bsubtle\b(?!\.digest\()/

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

const importsOf = ({ text }: SourceFile): readonly string[] =>
  [
    ...withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
    ...withoutComments(text).matchAll(/\bnew URL\(\s*['"]([^'"]+)['"]/g),
  ].flatMap(([, target]) => target ?? [])

/** The path below `src/` an import leads to; undefined for a library. */
function targetOf(path: string, target: string): string | undefined {
  if (target.startsWith('~/')) return target.slice(2)
  if (!target.startsWith('.')) return undefined
  return new URL(target, `file:///${path}`).pathname.replace(/^\/src\//, '')
}

/** Everything wrong with one file's imports and words, each as a sentence. */
function offences(file: SourceFile): readonly string[] {
  const own = file.path.replace(/^src\//, '')
  const said = importsOf(file).flatMap((imported) => {
    const target = targetOf(file.path, imported)
    return target === undefined ? libraryOffences(file, imported) : layerOffences(own, target)
  })
  const isImpure = own.startsWith('domain/') && impure.test(withoutComments(file.text))
  return [
    ...said.map((what) => `${file.path} ${what}`),
    ...(isImpure ? [`${file.path} is not pure`] : []),
    ...(own.startsWith('domain/statistics/') && inexact.test(withoutComments(file.text))
      ? [`${file.path} leaves its digits to the engine`]
      : []),
    ...(!own.startsWith('exchange/sealed/') && keyWork.test(withoutComments(file.text))
      ? [`${file.path} works with keys`]
      : []),
    // A language's catalogue is typed by the first one's, which stands beside it.
    ...(!own.startsWith('i18n/') && importsOf(file).some((imported) => imported.startsWith('..'))
      ? [`${file.path} climbs out of its folder`]
      : []),
    ...(/\/index\.tsx?$/.test(file.path) ? [`${file.path} is a barrel`] : []),
  ]
}

function layerOffences(own: string, target: string): readonly string[] {
  const [layer = '', folder = ''] = own.split('/')
  const [otherLayer = '', otherFolder = ''] = target.split('/')
  if (layer !== otherLayer) {
    return layers[layer]?.includes(otherLayer) ? [] : [`imports ${target}`]
  }
  const isElsewhere = folder !== otherFolder
  if (layer === 'features' && isElsewhere) return [`imports the sibling ${target}`]
  return layer === 'domain' && isElsewhere && !domainLayers[folder]?.includes(otherFolder)
    ? [`imports ${target}`]
    : []
}

function libraryOffences({ path }: SourceFile, library: string): readonly string[] {
  const [, ...allowed] = homes.find(([pattern]) => pattern.test(library)) ?? []
  if (allowed.length > 0 && !allowed.some((home) => path.startsWith(home)))
    return [`imports ${library}`]
  const isPlain = /^src\/(domain|lib|i18n)\//.test(path)
  return isPlain && !(path.startsWith('src/domain/') && domainLibraries.test(library))
    ? [`imports ${library}`]
    : []
}

const idsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text.matchAll(
        /\b(?:SC|TH|RK|RC|SE|EL|LG|HB|ME|PA|PF|AC|ST|IM|DO|VE|HE|CL|AX|VF|TW|CE|BO|EX)\d+\b/g,
      ),
    ].map(([id]) => id),
  )

/** Rule ids at the start of a title: `[RK2] …`, `[SE1] [SE3] …`. */
const idsInTitles = (text: string): readonly string[] =>
  [...text.matchAll(/['"`]((?:\[[A-Z]{2}\d+\] ?)+)/g)].flatMap(([, ids]) => [...idsIn(ids ?? '')])

describe('the layers', () => {
  test('hold in every file, and there are files to hold them', () => {
    expect(sources.length).toBeGreaterThan(40)
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(100)
    expect(sources.flatMap(offences)).toEqual([])
  })

  test('[CE12] keep statistics out of all that goes to an assessor or is theirs', () => {
    const known = new Map(sources.map((file) => [file.path, file]))
    const reached = new Set<string>()
    const waiting = [...known.keys()].filter((path) =>
      /^src\/(domain\/panel|exchange\/(panel|sealed)|features\/(assessment|panel))\//.test(path),
    )
    expect(waiting.length).toBeGreaterThan(40)
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = known.get(path)
      if (!file || reached.has(path)) continue
      reached.add(path)
      for (const imported of importsOf(file)) {
        const target = targetOf(path, imported)
        if (target !== undefined) waiting.push(`src/${target}`)
      }
    }
    expect(reached.size).toBeGreaterThan(200)
    expect([...reached].filter((path) => /statistics|analysis|certainty/i.test(path))).toEqual([])
  })

  test('name every folder of src', () => {
    const folders = sources.map(({ path }) => path.split('/')[1] ?? '')
    expect(folders.filter((folder) => !(folder in layers))).toEqual([])
    const domain = sources.filter(({ path }) => path.startsWith('src/domain/'))
    const inDomain = domain.map(({ path }) => path.split('/')[2] ?? '')
    expect(domain.length).toBeGreaterThan(30)
    expect(inDomain.filter((folder) => !(folder in domainLayers))).toEqual([])
  })

  test.each([
    ['domain/scoring/a.ts', "import { b } from '~/i18n/b.ts'"],
    ['domain/scoring/a.ts', "import { b } from '~/domain/ranking/b.ts'"],
    ['domain/scoring/a.ts', "import {\n  b,\n} from '~/domain/log/b.ts'"],
    ['domain/log/a.ts', "export * from '~/domain/dossier/b.ts'"],
    ['domain/log/a.ts', "import { produce } from 'immer'"],
    ['domain/log/a.ts', 'const now = Date.now()'],
    ['domain/log/a.ts', 'const now = new Date()'],
    ['domain/log/a.ts', 'cases.sort((a, b) => a.localeCompare(b))'],
    ['domain/model/index.ts', 'export const a = 1'],
    ['domain/statistics/a.ts', "import { b } from '~/domain/model/b.ts'"],
    ['domain/ranking/a.ts', "import { b } from '~/domain/statistics/b.ts'"],
    ['domain/dossier/a.ts', "import type { B } from '~/domain/statistics/B.ts'"],
    ['domain/statistics/a.ts', 'export const a = Math.exp(1)'],
    ['domain/statistics/a.ts', 'export const a = 2 ** 0.5'],
    ['storage/a.ts', "import { b } from '~/exchange/b.ts'"],
    ['exchange/a.ts', "const b = await import('~/storage/b.ts')"],
    ['exchange/a.ts', "import Papa from 'papaparse'"],
    ['session/a.ts', "import Dexie from 'dexie'"],
    ['features/area/A.tsx', "import { B } from '~/features/rounds/B.tsx'"],
    ['features/area/A.tsx', "import { B } from '../rounds/B.tsx'"],
    ['features/area/A.tsx', "import { Button } from 'react-aria-components'"],
    ['ui/table/A.tsx', "import type { B } from '~/domain/model/B.ts'"],
    ['cli/a.ts', "import { b } from '~/storage/b.ts'"],
    ['ui/table/A.tsx', "import { createGrid } from 'ag-grid-community'"],
    ['session/a.ts', "import '~/app/b.ts'"],
    ['i18n/da.ts', "import { b } from '~/lib/b.ts'"],
    ['session/a.ts', "crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])"],
    ['session/a.ts', 'const { subtle } = crypto'],
    ['workers/a.ts', "new Worker(new URL('../features/b.ts', import.meta.url))"],
  ])('would catch %s: %s', (path, text) => {
    expect(offences({ path: `src/${path}`, text })).not.toEqual([])
  })

  test.each([
    [
      'domain/log/a.ts',
      "import { b } from '~/domain/model/b.ts'\nconst at = new Date(milliseconds)",
    ],
    ['domain/log/a.ts', '/** Reads no Date.now and no `~/ui`. */\nimport b from "./b.ts"'],
    ['exchange/csv/a.ts', "import Papa from 'papaparse'"],
    ['exchange/sealed/a.ts', 'crypto.subtle.encrypt(parameters, key, bytes)'],
    ['session/a.ts', "crypto.subtle.digest('SHA-256', bytes)"],
    ['domain/statistics/a.ts', 'export const a = Math.sqrt(2) + Math.imul(2, 3)'],
    ['features/area/A.tsx', "import { B } from './B.tsx'\nimport { C } from '~/ui/C.tsx'"],
  ])('leave alone %s: %s', (path, text) => {
    expect(offences({ path: `src/${path}`, text })).toEqual([])
  })
})

describe('the rules', () => {
  const ruleIds = [...rules.matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].flatMap(([, id]) => id ?? [])
  const tested = testFiles
    .filter(({ path }) => !path.endsWith('architecture.test.ts'))
    .flatMap(({ text }) => idsInTitles(text))

  test('each stand in the title of a test', () => {
    expect(ruleIds.length).toBeGreaterThan(20)
    expect(new Set(ruleIds).size).toBe(ruleIds.length)
    expect(ruleIds.filter((id) => !tested.includes(id))).toEqual([])
  })

  test('hold every number that a test or the domain names', () => {
    const named = sources
      .filter(({ path }) => path.startsWith('src/domain/'))
      .flatMap(({ text }) => [...idsIn(text)])
    expect(tested.length).toBeGreaterThan(40)
    expect([...tested, ...named].filter((id) => !ruleIds.includes(id))).toEqual([])
  })

  test('are found in titles, and only there', () => {
    expect(idsInTitles("test('[SE1] [SE3] gives', () => f(x[SC1]))")).toEqual(['SE1', 'SE3'])
  })
})

describe('the tests', () => {
  test('reach every file of the domain and of lib by its own name', () => {
    const imported = new Set(
      // The benchmark runs much and asserts little.
      filesBelow('tests', /\.tsx?$/)
        .filter(({ path }) => !path.startsWith('tests/bench/'))
        .flatMap((file) =>
          importsOf(file).flatMap((target) => (target.startsWith('~/') ? target.slice(2) : [])),
        ),
    )
    const mirrored = new Set(testFiles.map(({ path }) => path.replace(/^tests\//, '')))
    const unseen = sources
      .filter(({ path }) => /^src\/(domain|lib)\//.test(path))
      .filter(({ text }) => /^export (const|function|async|class)/m.test(text))
      .map(({ path }) => path.replace(/^src\//, ''))
      .filter((path) => !imported.has(path) && !mirrored.has(path.replace(/ts$/, 'test.ts')))
    expect(unseen).toEqual([])
  })
})
