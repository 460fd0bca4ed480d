import { expectWhole } from './support/expectWhole.ts'
import { browserTree, killTree, strikeDown } from './support/killTree.ts'
import { noCutReason } from './support/lossyDisk.ts'
import { openProfile } from './support/profile.ts'
import { diskProfile, expect, test } from './support/rig.ts'
import { scaled } from './support/rigScale.ts'
import { firstStepAfter, openDesk, returnToDesk, startRobot, type Step } from './support/robot.ts'
import { rigSeed, seededRandom } from './support/seededRandom.ts'
import { storeKinds } from './support/storeKinds.ts'

const cuts = scaled(3, 50)
const reason = noCutReason()

test('[S2] every transaction that writes asks to be durable', async ({ address, open, tell }) => {
  const { context, page } = await open()
  await context.addInitScript(() => {
    const asked: unknown[] = []
    Object.assign(window, { durabilityAsked: asked })
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (
      ...parts: readonly unknown[]
    ) => IDBTransaction
    IDBDatabase.prototype.transaction = new Proxy(transaction, {
      apply: (target, database, parts: [unknown, string?, IDBTransactionOptions?]) => {
        if (parts[1] === 'readwrite') asked.push(parts[2]?.durability)
        return Reflect.apply(target, database, parts)
      },
    })
  })
  await openDesk(page, address)
  const { ended } = await startRobot(page, () => undefined, { count: 40 })
  await ended
  const asked = await page.evaluate(
    () => (window as unknown as { readonly durabilityAsked: readonly unknown[] }).durabilityAsked,
  )
  tell({
    id: 'S2',
    done: "every 'readwrite' transaction asks for durability 'strict' (a spy)",
    times: asked.length,
    acknowledged: asked.length,
    lost: asked.filter((durability) => durability !== 'strict').length,
    ...(reason ? { note: `power was not cut: ${reason}` } : {}),
  })
  expect(asked.length).toBeGreaterThan(40)
  expect(asked.filter((durability) => durability !== 'strict')).toEqual([])
})

for (const { name, args } of storeKinds) {
  test(`[S2] power cut while the robot scores and types, ${name}`, async ({
    address,
    mountDisk,
    tell,
  }) => {
    test.skip(reason !== undefined, reason)
    const seed = rigSeed()
    const random = seededRandom(seed)
    const disk = await mountDisk(1500)
    const folder = diskProfile(disk)
    const acknowledged: Step[] = []
    let deskUrl = ''
    for (let cut = 0; cut < cuts; cut += 1) {
      const { page } = await openProfile(folder, { args })
      if (deskUrl) {
        await returnToDesk(page, deskUrl)
        await expectWhole(page, acknowledged, cut)
      } else deskUrl = await openDesk(page, address)

      const from = acknowledged.length
      const steps = 15 + Math.floor(random() * 30)
      await new Promise<void>((resolve) => {
        let isCut = false
        void startRobot(
          page,
          (step) => {
            if (isCut) return
            acknowledged.push(step)
            if (acknowledged.length < from + steps) return
            // At once, with the acknowledgement: nothing may have time to reach the disk by itself.
            isCut = true
            disk.cut()
            strikeDown(browserTree(folder))
            resolve()
          },
          { from: firstStepAfter(cut) },
        )
      })
      await killTree(folder)
      await disk.restart()
    }
    const { page, context } = await openProfile(folder, { args })
    await returnToDesk(page, deskUrl)
    const lost = await expectWhole(page, acknowledged, cuts)
    await context.close()
    tell({
      id: 'S2',
      done: `power cut: file system shut down without flush, then SIGKILL, ${name}`,
      times: cuts,
      acknowledged: acknowledged.length,
      lost: lost.length,
      note: `seed ${seed}`,
    })
  })
}
