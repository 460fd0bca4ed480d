import { chainsOfJournal, chainsOfSegments, countOf, readStore } from './support/readStore.ts'
import { expect, test } from './support/rig.ts'
import { openDesk, returnToDesk, startRobot } from './support/robot.ts'

const said = /Browseren har slettet dine data/

test('[S8] site data cleared while the round is open: all of it back within two seconds', async ({
  address,
  open,
  tell,
}) => {
  const { context, page } = await open()
  const deskUrl = await openDesk(page, address)
  const { ended } = await startRobot(page, () => undefined, { count: 30 })
  await ended
  const before = countOf(chainsOfSegments(await readStore(page)))
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'all',
  })
  const cleared = Date.now()
  const eventsNow = async () => {
    const lines = await readStore(page)
    return [countOf(chainsOfSegments(lines)), countOf(chainsOfJournal(lines))]
  }
  // One event may join them: that the store was made again.
  await expect
    .poll(async () => Math.min(...(await eventsNow())), { intervals: [50], timeout: 5000 })
    .toBeGreaterThanOrEqual(before)
  const took = Date.now() - cleared
  await expect(page.getByText(said).first()).toBeVisible()

  // And one goes on where one was.
  let acknowledged = 0
  const more = await startRobot(page, () => void (acknowledged += 1), { from: 30, count: 10 })
  await more.ended
  await returnToDesk(page, deskUrl)
  const after = await eventsNow()
  tell({
    id: 'S8',
    done: "the site's data cleared while the round is open",
    times: 1,
    acknowledged: before,
    lost: Math.max(0, before + 10 - Math.min(...after)),
    note: `events; all back after ${took} ms, ${acknowledged} more saved`,
  })
  expect(Math.min(...after)).toBeGreaterThanOrEqual(before + 10)
  expect(took).toBeLessThanOrEqual(2000)
})
