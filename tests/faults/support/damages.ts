import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One way in which a closed profile may be found damaged. */
export interface Damage {
  readonly name: string
  readonly store: 'IndexedDB' | 'journal'
  readonly harm: (profile: string) => void
}

const databaseFolder = (profile: string) => join(profile, 'Default', 'IndexedDB')
const journalFolder = (profile: string) => join(profile, 'Default', 'File System')

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Throws where there is none, for then nothing would be damaged. */
function biggest(files: readonly string[]): string {
  const [first] = files.toSorted((a, b) => statSync(b).size - statSync(a).size)
  if (first === undefined) throw new Error('there is no file to damage')
  return first
}

const storeFile = (profile: string) => biggest(filesBelow(databaseFolder(profile)))

/** What the browser keeps the journal's lines in: told by how a line begins. */
const journalFiles = (profile: string) =>
  filesBelow(journalFolder(profile)).filter((path) =>
    /^[0-9a-f]{64} \{/.test(readFileSync(path).subarray(0, 66).toString('latin1')),
  )
const journalFile = (profile: string) => biggest(journalFiles(profile))

/** The same bytes each time, and no text. */
const garbage = (length: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
      createHash('sha256').update(String(index)).digest(),
    ),
  ).subarray(0, length)

function overwrite(path: string, start: number, make: (old: Buffer) => Buffer, length: number) {
  const bytes = readFileSync(path)
  const end = Math.min(bytes.length, start + length)
  make(bytes.subarray(start, end)).copy(bytes, start)
  writeFileSync(path, bytes)
}

const middle = (path: string) => Math.floor(statSync(path).size / 2)
const flip = (path: string) =>
  overwrite(path, middle(path), (old) => Buffer.from(old.map((byte) => byte ^ 0x10)), 1)
const cutTo = (path: string, share: number) =>
  truncateSync(path, Math.floor(statSync(path).size * share))

/** LevelDB keeps in its MANIFEST, SQLite in its first page, what else there is to read. */
function spoilDirectory(profile: string): void {
  const manifest = filesBelow(databaseFolder(profile)).find((path) => path.includes('MANIFEST'))
  const path = manifest ?? storeFile(profile)
  overwrite(path, 0, (old) => garbage(old.length), 100)
}

export const damages: readonly Damage[] = [
  ...(
    [
      ['one bit flipped', (profile) => flip(storeFile(profile))],
      ['cut in half', (profile) => cutTo(storeFile(profile), 0.5)],
      ['cut to a tenth', (profile) => cutTo(storeFile(profile), 0.1)],
      ['emptied', (profile) => cutTo(storeFile(profile), 0)],
      ['biggest file deleted', (profile) => rmSync(storeFile(profile))],
      ['directory of it garbage', spoilDirectory],
      [
        'pages of it zero',
        (profile) => {
          const path = storeFile(profile)
          overwrite(path, middle(path), (old) => Buffer.alloc(old.length), 8192)
        },
      ],
      ['folder deleted', (profile) => rmSync(databaseFolder(profile), { recursive: true })],
    ] as const satisfies readonly (readonly [string, Damage['harm']])[]
  ).map(([name, harm]) => ({ name, harm, store: 'IndexedDB' as const })),
  ...(
    [
      ['one bit flipped', (profile) => flip(journalFile(profile))],
      ['cut in half', (profile) => cutTo(journalFile(profile), 0.5)],
      ['emptied', (profile) => cutTo(journalFile(profile), 0)],
      ['file deleted', (profile) => rmSync(journalFile(profile))],
      [
        'garbage',
        (profile) => {
          const path = journalFile(profile)
          writeFileSync(path, garbage(statSync(path).size))
        },
      ],
      ['folder deleted', (profile) => rmSync(journalFolder(profile), { recursive: true })],
    ] as const satisfies readonly (readonly [string, Damage['harm']])[]
  ).map(([name, harm]) => ({ name, harm, store: 'journal' as const })),
]

/** Empties both, so that nothing can be healed; what was written down of the rounds' size stays. */
export function emptyBoth(profile: string): void {
  for (const path of journalFiles(profile)) truncateSync(path, 0)
  rmSync(databaseFolder(profile), { recursive: true })
}
