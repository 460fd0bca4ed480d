import type { Page } from '@playwright/test'
import { lostSteps } from './support/lostSteps.ts'
import { chainsOfJournal, chainsOfSegments, readStore } from './support/readStore.ts'
import { expect, test } from './support/rig.ts'
import { scaled } from './support/rigScale.ts'
import {
  openDesk,
  returnToDesk,
  startRobot,
  type Step,
  stepsOf,
  workChain,
} from './support/robot.ts'

/** By each tab. */
const edits = scaled(50, 200)
const turns = 5
const heldElsewhere = 'Runden er åben i et andet vindue'
const takeOver = 'Skriv her i stedet'

const writable = (page: Page) =>
  page.locator('section.criterion input[type="radio"]:enabled').first()

async function takeRound(page: Page): Promise<void> {
  await page.bringToFront()
  await expect(page.getByText(heldElsewhere).first()).toBeVisible()
  await page.getByRole('button', { name: takeOver }).click()
  await expect(page.getByText(heldElsewhere)).toHaveCount(0)
  await expect(writable(page)).toBeVisible()
}

for (const channel of ['with', 'without'] as const) {
  test(`[U3] two tabs take over from each other, ${channel} BroadcastChannel`, async ({
    address,
    open,
    tell,
  }) => {
    const { context, page: one } = await open()
    if (channel === 'without') {
      await context.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'))
    }
    const deskUrl = await openDesk(one, address)
    const other = await context.newPage()
    await returnToDesk(other, deskUrl)
    const acknowledged: Step[] = []
    const work = async (page: Page) => {
      // Keys do not always reach a window that lies behind another.
      await page.bringToFront()
      const { ended } = await startRobot(page, (step) => acknowledged.push(step), {
        from: acknowledged.length,
        count: edits / turns,
      })
      await ended
    }
    for (let turn = 0; turn < turns; turn += 1) {
      if (turn > 0) await takeRound(one)
      await work(one)
      await takeRound(other)
      await work(other)
    }
    const lines = await readStore(other)
    const stored = stepsOf(workChain(chainsOfSegments(lines)) ?? [])
    const journal = stepsOf(workChain(chainsOfJournal(lines)) ?? [])
    const lost = lostSteps(acknowledged, stored).length
    tell({
      id: 'U3',
      done: `two tabs on one round, ${channel} BroadcastChannel`,
      times: 2 * turns - 1,
      acknowledged: acknowledged.length,
      lost,
      note: 'take-overs; one chain, no fork',
    })
    expect(acknowledged).toHaveLength(2 * edits)
    expect(stored).toHaveLength(2 * edits)
    expect(journal).toEqual(stored)
    expect(lost).toBe(0)
  })
}

test('[S3] the writing tab crashes: the other can write within two seconds', async ({
  address,
  open,
  tell,
}) => {
  const { context, page: writer } = await open()
  const deskUrl = await openDesk(writer, address)
  const acknowledged: Step[] = []
  const take = (step: Step) => void acknowledged.push(step)
  const { ended } = await startRobot(writer, take, { count: 30 })
  await ended
  const other = await context.newPage()
  await returnToDesk(other, deskUrl)
  await expect(other.getByText(heldElsewhere).first()).toBeVisible()

  const session = await context.newCDPSession(writer)
  const crashed = writer.waitForEvent('crash')
  // It is never answered by a tab that is gone.
  session.send('Page.crash').catch(() => undefined)
  await crashed
  const started = Date.now()
  await other.bringToFront()
  const button = other.getByRole('button', { name: takeOver })
  // Whether the tab takes over by itself or at the press of a button, one can write.
  await expect
    .poll(
      async () => {
        if (await button.isVisible()) await button.click({ timeout: 500 }).catch(() => undefined)
        return (await other.getByText(heldElsewhere).count()) === 0
      },
      { intervals: [50, 100] },
    )
    .toBe(true)
  await startRobot(other, take, { from: acknowledged.length, count: 5 })
  await expect.poll(() => acknowledged.length, { intervals: [20] }).toBeGreaterThan(30)
  const took = Date.now() - started
  await expect.poll(() => acknowledged.length).toBe(35)
  const stored = stepsOf(workChain(chainsOfSegments(await readStore(other))) ?? [])
  const lost = lostSteps(acknowledged, stored).length
  tell({
    id: 'S3',
    done: 'the writing tab crashes beside another',
    times: 1,
    acknowledged: acknowledged.length,
    lost,
    note: `the other had written after ${took} ms`,
  })
  expect(lost).toBe(0)
  expect(took).toBeLessThanOrEqual(2000)
})
