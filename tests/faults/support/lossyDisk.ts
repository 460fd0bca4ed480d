import { execFileSync } from 'node:child_process'
import { accessSync, mkdtempSync } from 'node:fs'
import { rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** A disk of its own, in a file, whose power can be cut. */
export interface LossyDisk {
  /** Where it is mounted. */
  readonly folder: string
  /** From here on nothing reaches the disk, and what it had not yet been told to keep is gone. */
  readonly cut: () => void
  /** Takes the disk off and puts it on again, as starting the computer does. */
  readonly restart: () => Promise<void>
  readonly remove: () => Promise<void>
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })

const isThere = (program: string): boolean => {
  try {
    run('which', program)
    return true
  } catch {
    return false
  }
}

/** Fetches what a cut needs where it is missing and may be fetched. */
function fetchTools(): boolean {
  if (isThere('xfs_io') && isThere('mkfs.ext4')) return true
  try {
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'xfsprogs', 'e2fsprogs')
    return true
  } catch {
    return false
  }
}

/** Why the power cannot be cut here; undefined where it can. */
export function noCutReason(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux: a file is mounted as a disk'
  if (process.getuid?.() !== 0) return 'needs root: a file is mounted as a disk'
  try {
    accessSync('/dev/loop-control')
  } catch {
    return 'needs loop devices: a file is mounted as a disk'
  }
  return fetchTools() ? undefined : 'needs xfsprogs and e2fsprogs'
}

/**
 * Makes and mounts a disk of so many megabytes.
 * Throws where it cannot be mounted.
 */
export async function mountLossyDisk(megabytes: number): Promise<LossyDisk> {
  const place = mkdtempSync(join(tmpdir(), 'klyngevalg-disk-'))
  const image = join(place, 'image')
  const folder = join(place, 'mounted')
  await writeFile(image, '')
  await truncate(image, megabytes * 1_000_000)
  run('mkfs.ext4', '-q', '-F', image)
  run('mkdir', folder)
  const mount = () => run('mount', '-o', 'loop', image, folder)
  const unmount = () =>
    // It is busy until the last process of the browser has let go of its files.
    expect
      .poll(
        () => {
          try {
            run('umount', folder)
            return 'off'
          } catch (error) {
            return String(error)
          }
        },
        { intervals: [20, 50, 100], timeout: 20_000 },
      )
      .toBe('off')
  mount()
  return {
    folder,
    cut: () => void run('xfs_io', '-x', '-c', 'shutdown', folder),
    restart: async () => {
      await unmount()
      mount()
    },
    remove: async () => {
      await unmount()
      await rm(place, { recursive: true })
    },
  }
}
