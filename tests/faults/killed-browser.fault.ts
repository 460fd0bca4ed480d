import { expectWhole } from './support/expectWhole.ts'
import { canKillTree, killTree, noKillReason } from './support/killTree.ts'
import { expect, test } from './support/rig.ts'
import { scaled } from './support/rigScale.ts'
import { firstStepAfter, openDesk, returnToDesk, startRobot, type Step } from './support/robot.ts'
import { rigSeed, seededRandom } from './support/seededRandom.ts'
import { storeKinds } from './support/storeKinds.ts'

const kills = scaled(3, 100)
const stepsBeforeKill = scaled(50, 100)

/** When a browser is shot: after so many steps and milliseconds more, amid a write or between two. */
const momentFrom = (random: () => number) => ({
  steps: stepsBeforeKill + Math.floor(random() * 40),
  delay: random() * 30,
})

for (const { name, args } of storeKinds) {
  test(`[S1] browser killed while the robot scores and types, ${name}`, async ({
    address,
    folder,
    open,
    tell,
  }) => {
    test.skip(!canKillTree, noKillReason)
    const seed = rigSeed()
    test.info().annotations.push({ type: 'seed', description: String(seed) })
    const random = seededRandom(seed)
    const acknowledged: Step[] = []
    let deskUrl = ''
    let slowest = 0
    let perSecond = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const { page } = await open({ args })
      if (deskUrl) {
        slowest = Math.max(slowest, await returnToDesk(page, deskUrl))
        await expectWhole(page, acknowledged, kill)
      } else deskUrl = await openDesk(page, address)

      const { steps, delay } = momentFrom(random)
      const from = acknowledged.length
      const started = Date.now()
      await new Promise<void>((resolve) => {
        void startRobot(
          page,
          (step) => {
            acknowledged.push(step)
            if (acknowledged.length === from + steps) resolve()
          },
          { from: firstStepAfter(kill) },
        )
      })
      perSecond = Math.max(perSecond, Math.round((steps * 1000) / (Date.now() - started)))
      await new Promise((resolve) => void setTimeout(resolve, delay))
      await killTree(folder)
    }
    const { page } = await open({ args })
    slowest = Math.max(slowest, await returnToDesk(page, deskUrl))
    const lost = await expectWhole(page, acknowledged, kills)
    tell({
      id: 'S1',
      done: `SIGKILL of the browser's whole process tree, ${name}`,
      times: kills,
      acknowledged: acknowledged.length,
      lost: lost.length,
      note: `seed ${seed}; slowest start ${slowest} ms; up to ${perSecond} writes a second`,
    })
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills * stepsBeforeKill)
    expect(slowest).toBeLessThanOrEqual(3000)
  })
}
