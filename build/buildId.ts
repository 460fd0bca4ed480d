import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const folders = ['build', 'public', 'src']
const files = ['index.html', 'package-lock.json', 'vite.config.ts']

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))

/** A fingerprint of everything the build is made from: the same sources give the same one. */
export function buildId(): string {
  const paths = [...folders.flatMap(filesBelow), ...files].toSorted()
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex')
    hash.update(`${path} ${content}\n`)
  }
  return hash.digest('hex').slice(0, 12)
}
