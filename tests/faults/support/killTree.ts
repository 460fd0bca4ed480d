import { readdirSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'

interface Running {
  readonly id: number
  readonly parent: number
  readonly isDead: boolean
}

/** Only where processes can be read as files is the whole tree killed at one stroke. */
export const canKillTree = process.platform === 'linux'
export const noKillReason = 'needs Linux: the browser is killed by what /proc says of its processes'

/** A process; undefined when it has ended meanwhile. */
function runningOf(id: number): Running | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    // The command's name stands in brackets and may hold spaces.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { id, parent: Number(parent), isDead: state === 'Z' || state === 'X' }
  } catch {
    return undefined
  }
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Every process of the browser that has the profile in this folder, its helpers among them. */
export function browserTree(folder: string): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => runningOf(Number(name)) ?? [])
    .filter(({ isDead }) => !isDead)
  const tree = new Set(
    all.filter(({ id }) => commandOf(id).includes(`--user-data-dir=${folder}`)).map(({ id }) => id),
  )
  for (let before = -1; before !== tree.size; ) {
    before = tree.size
    for (const { id, parent } of all) if (tree.has(parent)) tree.add(id)
  }
  return [...tree]
}

/** Kills them all at one stroke, as the system does when memory runs out. */
export function strikeDown(ids: readonly number[]): void {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}

/** Kills the browser that has its profile in this folder, and waits until none of it is left. */
export async function killTree(folder: string): Promise<void> {
  strikeDown(browserTree(folder))
  await expect
    .poll(
      () => {
        const left = browserTree(folder)
        strikeDown(left)
        return left.length
      },
      { intervals: [10, 20, 50] },
    )
    .toBe(0)
}
