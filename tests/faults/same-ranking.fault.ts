import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { goToPage, openExample, textOf } from '../support/journeys.ts'
import { profileFolder } from './support/profile.ts'
import { chainsOfSegments, readStore } from './support/readStore.ts'
import { expect, test } from './support/rig.ts'
import { rigScale } from './support/rigScale.ts'
import { openDesk, returnToDesk, startRobot, stepsOf, workChain } from './support/robot.ts'
import { openProfile, type ProfileOptions } from './support/profile.ts'

const zones = ['Europe/Copenhagen', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']
/** Ten years back and on, and half past two on the nights in which Danish clocks are changed. */
const moments = [
  '2016-07-01T12:00:00Z',
  '2036-07-01T12:00:00Z',
  '2026-03-29T01:30:00Z',
  '2026-10-25T01:30:00Z',
]

/** The wide ranking as the command line makes it of its own example, in this Node. */
function rankingOfNode(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klyngevalg-demo-'))
  const run = (...args: readonly string[]) =>
    execFileSync('npx', ['--no-install', 'tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8' })
  run('demo', '--out', folder)
  const inputs = [
    ['--round', 'round.json'],
    ['--applications', 'applications.csv'],
    ['--assessments', 'assessments.csv'],
    ['--rulings', 'rulings.csv'],
  ].flatMap(([option = '', name = '']) => [option, join(folder, name)])
  const csv = run('rank', ...inputs, '--format', 'csv')
  rmSync(folder, { recursive: true })
  return csv
}

/** The ranking apart from the column that is another in every log: the digest of its events. */
function withoutDigest(csv: string): string {
  const lines = csv.split('\r\n')
  const at = lines[0]?.split(';').indexOf('logaftryk') ?? -1
  if (at < 0) throw new Error('the ranking says of no log')
  // The last columns hold neither a semicolon nor a quotation mark, so they are counted from the end.
  const fromEnd = at - (lines[0]?.split(';').length ?? 0)
  return lines.map((line) => line.split(';').toSpliced(fromEnd, 1).join(';')).join('\r\n')
}

async function downloadedRanking(page: Page): Promise<string> {
  await goToPage(page, 'Indstilling')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent filer' }).click()
  await page.getByRole('menuitem').first().click()
  return textOf(await download)
}

/** The example round's ranking in a browser that is somewhere, and thinks it is some time. */
async function rankingIn(
  address: string,
  options: ProfileOptions,
  moment: string,
): Promise<string> {
  const folder = await profileFolder()
  const { context, page } = await openProfile(folder, options)
  await page.clock.setSystemTime(new Date(moment))
  await openExample(page, address)
  const csv = withoutDigest(await downloadedRanking(page))
  await context.close()
  rmSync(folder, { recursive: true })
  return csv
}

const locales = ['da-DK', 'en-US']

const settings = zones.flatMap((timezoneId, zone) =>
  moments.flatMap((moment, index) =>
    locales.flatMap((locale, language) =>
      // The short form asks every zone, moment and language, the long form all of them together.
      rigScale === 'long' || (zone === index && language === zone % 2)
        ? [{ timezoneId, moment, locale }]
        : [],
    ),
  ),
)

test('[M3] [D6] the same ranking, byte for byte, in every zone, at every time, and in Node', async ({
  address,
  tell,
}) => {
  const expected = withoutDigest(rankingOfNode())
  expect(expected.split('\r\n').length).toBeGreaterThan(32)
  for (const { moment, ...options } of settings) {
    const ranking = await rankingIn(address, options, moment)
    expect(ranking, `${options.timezoneId} ${options.locale} ${moment}`).toBe(expected)
  }
  tell({
    id: 'M3, D6',
    done: '4 time zones, clocks 10 years off and on the nights they change, da and en; and Node',
    times: settings.length,
    acknowledged: 0,
    lost: 0,
    note: `${Buffer.byteLength(expected)} bytes, all the same`,
  })
})

test('[M3] a clock set back between two edits does not change their order', async ({
  address,
  open,
  tell,
}) => {
  const { page } = await open()
  await page.clock.setSystemTime(new Date('2026-10-25T00:59:00Z'))
  const deskUrl = await openDesk(page, address)
  const radio = page.locator('section.criterion').first().getByRole('radio')
  for (const [moment, nth] of [
    ['2026-10-25T00:59:30Z', 1],
    ['2016-10-25T00:59:30Z', 3],
    ['2026-10-25T01:30:00Z', 2],
    ['2006-01-01T00:00:00Z', 4],
  ] as const) {
    await page.clock.setSystemTime(new Date(moment))
    await radio.nth(nth).check({ force: true })
    await expect(page.locator('.desk-save')).toHaveAttribute('data-kind', 'saved')
  }
  const { ended } = await startRobot(page, () => undefined, { from: 1, count: 3 })
  await ended
  await returnToDesk(page, deskUrl)
  await expect(radio.nth(4)).toBeChecked()
  const chain = workChain(chainsOfSegments(await readStore(page))) ?? []
  expect(
    stepsOf(chain)
      .slice(0, 4)
      .map(({ value }) => value),
  ).toEqual(['2', '4', '3', '5'])
  // Information only, as it stood on the clock.
  expect(new Set(chain.map(({ at }) => at.slice(0, 4)))).toEqual(new Set(['2026', '2016', '2006']))
  tell({
    id: 'M3',
    done: 'the clock set back by up to 20 years between edits',
    times: 4,
    acknowledged: 7,
    lost: 0,
    note: 'the order of the edits stands',
  })
})
