import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../../support/browser.mjs'

export interface ProfileOptions {
  readonly args?: readonly string[]
  readonly locale?: string
  readonly timezoneId?: string
}

/** A browser with its profile on disk, as people have one: what it holds outlives it. */
export interface Profile {
  readonly context: BrowserContext
  readonly page: Page
}

/** An empty folder for a profile. */
export const profileFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'klyngevalg-faults-'))

/** Opens the browser on a profile, also on one whose last browser was killed or that was copied. */
export async function openProfile(folder: string, options: ProfileOptions = {}): Promise<Profile> {
  // A lock that nobody holds any more makes the browser hand over to one that is not there.
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    await rm(join(folder, name), { force: true })
  }
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser() ?? '',
    args: [...browserArguments, ...(options.args ?? [])],
    locale: options.locale ?? 'da-DK',
    timezoneId: options.timezoneId ?? 'Europe/Copenhagen',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  })
  return { context, page: context.pages()[0] ?? (await context.newPage()) }
}

/** Closes a browser in good order; one that was killed is closed already. */
export const closeProfile = ({ context }: Profile): Promise<void> =>
  context.close().catch(() => undefined)
