import type { Page } from '@playwright/test'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { actAs, expect, openExample } from '../../support/journeys.ts'

/** One thing the robot did, and of which the app then said «Gemt». */
export interface Step {
  readonly kind: 'point' | 'remark'
  readonly criterionId: string
  readonly value: string
  /** Whether the app said beside it that no reserve copy is written: it is in one place only. */
  readonly isAlone?: boolean
}

/** The assessor of the example round who has work that is not scored. */
export const robotName = 'Ida Åkjær'

const binding = 'robotDone'
/** Whom each page's robot reports to just now: a page can be given its binding only once. */
const listeners = new WeakMap<Page, (step: Step) => void>()

/** Begins the example round and stands on the scoring desk as the robot; answers with its address. */
export async function openDesk(page: Page, address: string): Promise<string> {
  await openExample(page, address)
  await actAs(page, robotName)
  await page.getByRole('link', { name: /Fortsæt med/ }).click()
  await expect(page.locator('.desk-save')).toBeVisible()
  return page.url()
}

/** Waits for the scoring desk; answers with how many milliseconds it took from going there. */
export async function returnToDesk(page: Page, deskUrl: string): Promise<number> {
  const started = Date.now()
  await page.goto(deskUrl)
  await page.locator('.desk .criterion').first().waitFor({ timeout: 20_000 })
  return Date.now() - started
}

/**
 * Goes back to the scoring desk on a store that may have suffered. `rebuilt`: the database is a new
 * one, and as it alone knew who works here, the robot has said so again. `emptied`: there is no round
 * any more, and the app says that there was one.
 */
export async function findDeskAgain(
  page: Page,
  deskUrl: string,
): Promise<'there' | 'rebuilt' | 'emptied'> {
  const desk = page.locator('.desk .criterion').first()
  const agency = page.getByRole('heading', { level: 1, name: 'Områder' })
  const nothing = page.getByText('Runden findes ikke på denne computer')
  await page.goto(deskUrl)
  await desk.or(agency).or(nothing).first().waitFor({ timeout: 20_000 })
  if (await nothing.isVisible()) {
    await expect(page.getByText('Noget er gået tabt').first()).toBeVisible()
    return 'emptied'
  }
  if (await desk.isVisible()) return 'there'
  await actAs(page, robotName)
  await page.goto(deskUrl)
  await desk.waitFor({ timeout: 20_000 })
  return 'rebuilt'
}

/**
 * Lets a robot score and type on the desk as fast as the app answers. Each step is handed over
 * once the indicator has gone to «Gemt»; every tenth is a remark, typed letter by letter.
 */
export async function startRobot(
  page: Page,
  onStep: (step: Step) => void,
  options: { readonly from?: number; readonly count?: number } = {},
): Promise<{ readonly ended: Promise<unknown> }> {
  if (!listeners.has(page)) {
    await page.exposeBinding(binding, (_source, step: Step) => listeners.get(page)?.(step))
  }
  listeners.set(page, onStep)
  const ended = page.evaluate(robotAtWork, {
    binding,
    from: options.from ?? 0,
    count: options.count ?? Number.MAX_SAFE_INTEGER,
  })
  // A robot that is killed with its browser has done its work.
  ended.catch(() => undefined)
  return { ended }
}

interface Work {
  readonly binding: string
  readonly from: number
  readonly count: number
}

/** Where a robot begins after so many deaths: what a dead one was at is never done again alike. */
export const firstStepAfter = (deaths: number): number => deaths * 10_000

/** Runs in the page, so nothing outside it can be used here. */
async function robotAtWork({ binding, from, count }: Work): Promise<void> {
  const report = (window as unknown as Record<string, (step: Step) => Promise<void>>)[binding]
  const indicator = document.querySelector('.desk-save')
  if (!report || !indicator) throw new Error('no scoring desk to work at')
  const sections = () => [...document.querySelectorAll('section.criterion')]
  const isSaved = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver((records) => {
        const isOver = records.some(({ oldValue }) => oldValue === 'saving')
        if (!isOver || indicator.getAttribute('data-kind') !== 'saved') return
        observer.disconnect()
        resolve()
      })
      observer.observe(indicator, { attributeFilter: ['data-kind'], attributeOldValue: true })
    })
  const found = <Kind extends Element>(within: Element, selector: string) =>
    new Promise<Kind>((resolve) => {
      const now = within.querySelector<Kind>(selector)
      if (now) return resolve(now)
      const observer = new MutationObserver(() => {
        const then = within.querySelector<Kind>(selector)
        if (!then) return
        observer.disconnect()
        resolve(then)
      })
      observer.observe(within, { childList: true, subtree: true })
    })
  const isAlone = () => document.body.textContent.includes('Der skrives ingen reservekopi')
  const type = async (section: Element, words: string) => {
    if (!section.querySelector('textarea')) {
      section.querySelector<HTMLElement>('[data-remark]')?.click()
    }
    const field = await found<HTMLTextAreaElement>(section, 'textarea')
    field.focus()
    // React hears of a change only when the element's own setter made it.
    const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    for (let length = 1; length <= words.length; length += 1) {
      property?.set?.call(field, words.slice(0, length))
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const saved = isSaved()
    field.blur()
    await saved
  }
  for (let n = from; n < from + count; n += 1) {
    const all = sections()
    const section = all[n % all.length]
    if (!section) throw new Error('the desk has gone')
    const criterionId = section.id.replace(/^kriterium-/, '')
    if (n % 10 === 9) {
      const value = `Bemærkning ${n}`
      await type(section, value)
      void report({ kind: 'remark', criterionId, value, isAlone: isAlone() })
      continue
    }
    const open = [...section.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ checked }) => !checked,
    )
    const radio = open[n % open.length]
    if (!radio) throw new Error('no point to give')
    const { value } = radio
    const saved = isSaved()
    radio.click()
    await saved
    void report({ kind: 'point', criterionId, value, isAlone: isAlone() })
  }
}

/** What the robot's own chain says it did; beginnings of chains are no steps. */
export const stepsOf = (events: readonly RoundEvent[]): readonly Step[] =>
  events.flatMap((event): readonly Step[] => {
    if (event.kind === 'point-given') {
      const { criterionId, mark } = event.body
      return mark?.state === 'scored'
        ? [{ kind: 'point', criterionId, value: String(mark.points) }]
        : []
    }
    return event.kind === 'remark-given'
      ? [{ kind: 'remark', criterionId: event.body.criterionId, value: event.body.remark }]
      : []
  })

/** The chains of the robot's own work: one, and one more each time the database was built anew. */
export const workChains = (
  chains: ReadonlyMap<string, readonly RoundEvent[]>,
): readonly (readonly RoundEvent[])[] =>
  [...chains.values()].filter(
    ([first]) =>
      first?.kind === 'chain-begun' &&
      first.body.role === 'work' &&
      first.body.assessorId === 'ida-aakjaer',
  )

/** The chain of the robot's own work; undefined before there is any. */
export const workChain = (
  chains: ReadonlyMap<string, readonly RoundEvent[]>,
): readonly RoundEvent[] | undefined => {
  const own = workChains(chains)
  if (own.length > 1) throw new Error(`${own.length} work chains of one person on one device`)
  return own[0]
}
