import type { Page } from '@playwright/test'
import { lostSteps } from './lostSteps.ts'
import { chainsOfJournal, chainsOfSegments, readStore } from './readStore.ts'
import { expect } from './rig.ts'
import { type Step, stepsOf, workChains } from './robot.ts'

/** Words by which the app says that something was damaged; a plain kill or cut is no damage. */
const damageWords = /beskadiget|hentet fra reservekopien|slettet dine data/

/**
 * Everything acknowledged is on disk, in whole chains, and on the screen; with no more besides than
 * what was on its way when the browser died. Answers with what is lost. Where the database may have
 * been built anew, that is said, the work goes on in chains of its own, and what the app said to be
 * in the database only may be gone with it.
 */
export async function expectWhole(
  page: Page,
  acknowledged: readonly Step[],
  deaths: number,
  mayBeRebuilt = false,
): Promise<readonly Step[]> {
  if (!mayBeRebuilt) await expect(page.getByText(damageWords)).toHaveCount(0)
  const lines = await readStore(page)
  const chains = chainsOfSegments(lines)
  // Where there is a second journal it is as whole as the first.
  if (Object.keys(lines.journal).length > 0) chainsOfJournal(lines)
  const own = workChains(chains)
  if (!mayBeRebuilt) expect(own.length).toBeLessThanOrEqual(1)
  const stored = stepsOf(own.flat().toSorted((a, b) => a.clock - b.clock))
  const lost = lostSteps(acknowledged, stored)
  expect(lost.filter(({ isAlone }) => !(mayBeRebuilt && isAlone))).toEqual([])
  // A write on its way, a remark that was half typed, and what the test had not yet heard of.
  expect(stored.length - acknowledged.length).toBeLessThanOrEqual(5 * deaths)
  const last = new Map(
    stored.flatMap(({ kind, criterionId, value }) =>
      kind === 'point' ? [[criterionId, value] as const] : [],
    ),
  )
  const shown = await page
    .locator('section.criterion')
    .evaluateAll((sections) =>
      sections.map((section) => [
        section.id.replace(/^kriterium-/, ''),
        section.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? null,
      ]),
    )
  for (const [criterionId, value] of last) {
    expect(shown).toContainEqual([criterionId, value])
  }
  return lost
}
