import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { serveFolder } from '../../support/staticServer.ts'
import { type FaultRow, rowType } from './faultTable.ts'
import { browserTree, canKillTree, killTree, strikeDown } from './killTree.ts'
import { type LossyDisk, mountLossyDisk } from './lossyDisk.ts'
import {
  closeProfile,
  openProfile,
  type Profile,
  profileFolder,
  type ProfileOptions,
} from './profile.ts'

interface Rig {
  /** An empty folder for one profile; whatever browser still uses it at the end is ended. */
  readonly folder: string
  /** A browser on that folder, for tests that need only one. */
  readonly open: (options?: ProfileOptions) => Promise<Profile>
  /** A disk of so many megabytes whose power can be cut; taken off at the end, however it ends. */
  readonly mountDisk: (megabytes: number) => Promise<LossyDisk>
  /** Puts a row in the table. */
  readonly tell: (row: FaultRow) => void
}

/** Where a test puts a copy of its profile; it goes with the profile. */
export const copyOf = (folder: string): string => `${folder}-copy`

/** The profile on a disk of its own. */
export const diskProfile = (disk: LossyDisk): string => join(disk.folder, 'profile')

/** Every fault test is given a server of the built app, and a profile on disk of its own. */
export const test = base.extend<Rig, { readonly address: string }>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names that stand here
    async ({}, provide) => {
      const { url, stop } = await serveFolder('dist')
      await provide(url)
      stop()
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  folder: async ({}, provide) => {
    const folder = await profileFolder()
    await provide(folder)
    for (const one of [folder, copyOf(folder)]) {
      if (canKillTree) strikeDown(browserTree(one))
      await rm(one, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  mountDisk: async ({}, provide) => {
    const disks: LossyDisk[] = []
    await provide(async (megabytes) => {
      const disk = await mountLossyDisk(megabytes)
      disks.push(disk)
      return disk
    })
    for (const disk of disks) {
      await killTree(diskProfile(disk))
      await disk.remove()
    }
  },
  open: async ({ folder }, provide) => {
    const opened: Profile[] = []
    await provide(async (options) => {
      const profile = await openProfile(folder, options)
      opened.push(profile)
      return profile
    })
    for (const profile of opened) await closeProfile(profile)
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  tell: async ({}, provide, testInfo) => {
    await provide((row) => {
      testInfo.annotations.push({ type: rowType, description: JSON.stringify(row) })
    })
  },
})

export { expect }
