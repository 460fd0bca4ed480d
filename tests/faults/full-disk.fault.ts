import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectWhole } from './support/expectWhole.ts'
import { killTree } from './support/killTree.ts'
import { noCutReason } from './support/lossyDisk.ts'
import { openProfile } from './support/profile.ts'
import { diskProfile, expect, test } from './support/rig.ts'
import { rigScale } from './support/rigScale.ts'
import { findDeskAgain, firstStepAfter, openDesk, startRobot, type Step } from './support/robot.ts'

const runs = 10
const reason =
  rigScale === 'long' ? noCutReason() : 'only in the long form: FAULTS=long npm run test:faults'

const notSaved = (page: Page) => page.locator('.desk-save[data-kind="failed"]')

const aloneIn = (steps: readonly Step[]): number => steps.filter(({ isAlone }) => isAlone).length

test('[S5] the disk fills up while the robot scores and types', async ({
  address,
  mountDisk,
  tell,
}) => {
  test.skip(reason !== undefined, reason)
  const disk = await mountDisk(200)
  const folder = diskProfile(disk)
  const filler = join(disk.folder, 'filler')
  let acknowledged: Step[] = []
  const emptied: Step[] = []
  let [times, rebuilt] = [0, 0]
  let deskUrl = ''
  /** Answers with what is lost; where the browser has emptied its store a new round is begun. */
  const lookAgain = async (page: Page, deaths: number): Promise<readonly Step[]> => {
    const found = await findDeskAgain(page, deskUrl)
    if (found !== 'emptied') {
      rebuilt += found === 'rebuilt' ? 1 : 0
      return expectWhole(page, acknowledged, deaths, true)
    }
    times += 1
    emptied.push(...acknowledged)
    acknowledged = []
    deskUrl = await openDesk(page, address)
    return []
  }
  for (let run = 0; run < runs; run += 1) {
    const { page, context } = await openProfile(folder)
    if (deskUrl) await lookAgain(page, run)
    else deskUrl = await openDesk(page, address)
    const from = acknowledged.length
    let isGone = false
    const gone = new Promise<void>((resolve) => {
      context.once('close', () => {
        isGone = true
        resolve()
      })
    })
    await new Promise<void>((resolve) => {
      void startRobot(
        page,
        (step) => {
          acknowledged.push(step)
          if (acknowledged.length === from + 20) resolve()
        },
        { from: firstStepAfter(run) },
      )
    })
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' })
    } catch {
      // It ends when the disk is full.
    }
    // Either the browser gives up, or the app says that it cannot save.
    await Promise.race([
      gone,
      notSaved(page)
        .waitFor({ timeout: 20_000 })
        .catch(() => undefined),
    ])
    // Every other time somebody makes room while the window is open: all of it is saved by itself.
    if (run % 2 === 1 && !isGone) {
      await rm(filler, { force: true })
      await expect(notSaved(page)).toHaveCount(0, { timeout: 30_000 })
    }
    await killTree(folder)
    await rm(filler, { force: true })
  }
  const { page, context } = await openProfile(folder)
  const lost = await lookAgain(page, runs)
  await context.close()
  const all = [...emptied, ...acknowledged]
  tell({
    id: 'S5',
    done: 'the disk filled up to its last byte',
    times: runs,
    acknowledged: all.length,
    lost: emptied.length + lost.length,
    note: `emptied by the browser ${times} times, and said: ${emptied.length} lost; database built anew ${rebuilt} times; ${aloneIn(all)} saved beside «Der skrives ingen reservekopi», ${aloneIn(lost)} of them lost`,
  })
})
