import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '../support/journeys.ts'

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

/** The hash of every file below a folder, by its path. */
async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      return join(parentPath, name)
    })
  const hashed = paths.toSorted().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path))
    return [path.slice(folder.length), hash.digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashed))
}

test('[C6] the same sources give the same files, to the last byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-build-'))
  const build = ['--no-install', 'vite', 'build', '--emptyOutDir', '--outDir', folder]
  await promisify(execFile)(npx, build)
  const again = await hashesOf(folder)
  expect(Object.keys(again).length).toBeGreaterThan(50)
  expect(again).toEqual(await hashesOf('dist'))
  await rm(folder, { recursive: true })
})

test('[C6] the first page says which build it is', async ({ page }) => {
  const worker = await readFile('dist/sw.js', 'utf8')
  await page.goto('./')
  const foot = page.getByText(/^Version \d+\.\d+\.\d+ · [0-9a-f]{12} · virker uden netforbindelse$/)
  await expect(foot).toBeVisible()
  const [fingerprint = 'none'] = /[0-9a-f]{12}/.exec((await foot.textContent()) ?? '') ?? []
  expect(worker).toContain(fingerprint)
})
