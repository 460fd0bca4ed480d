import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expectWhole } from './support/expectWhole.ts'
import { killTree } from './support/killTree.ts'
import { noCutReason } from './support/lossyDisk.ts'
import { openProfile } from './support/profile.ts'
import { diskProfile, test } from './support/rig.ts'
import { rigScale } from './support/rigScale.ts'
import { firstStepAfter, openDesk, returnToDesk, startRobot, type Step } from './support/robot.ts'

const runs = 10
const reason =
  rigScale === 'long' ? noCutReason() : 'only in the long form: FAULTS=long npm run test:faults'

test('[S5] the disk fills up while the robot scores and types', async ({
  address,
  mountDisk,
  tell,
}) => {
  test.skip(reason !== undefined, reason)
  const disk = await mountDisk(200)
  const folder = diskProfile(disk)
  const filler = join(disk.folder, 'filler')
  const acknowledged: Step[] = []
  let deskUrl = ''
  for (let run = 0; run < runs; run += 1) {
    const { page, context } = await openProfile(folder)
    if (deskUrl) {
      await returnToDesk(page, deskUrl)
      await expectWhole(page, acknowledged, run)
    } else deskUrl = await openDesk(page, address)
    const from = acknowledged.length
    const gone = new Promise<void>((resolve) => {
      context.once('close', () => resolve())
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
      page
        .locator('.desk-save[data-kind="failed"]')
        .waitFor({ timeout: 20_000 })
        .catch(() => undefined),
    ])
    await killTree(folder)
    await rm(filler, { force: true })
  }
  const { page, context } = await openProfile(folder)
  await returnToDesk(page, deskUrl)
  const lost = await expectWhole(page, acknowledged, runs)
  await context.close()
  tell({
    id: 'S5',
    done: 'the disk filled up to its last byte',
    times: runs,
    acknowledged: acknowledged.length,
    lost,
  })
})
