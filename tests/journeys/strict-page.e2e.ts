import { contentSecurityPolicy } from '~/app/contentSecurityPolicy.ts'
import { expect, test } from '../support/journeys.ts'
import { watch } from '../support/watch.ts'

test('[R19] the page refuses what is not its own, and the journeys would see it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const watched = await watch(context)
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Prøv en eksempelrunde' })).toBeVisible()
  const policies = page.locator('meta[http-equiv="Content-Security-Policy"]')
  expect(await policies.getAttribute('content')).toBe(contentSecurityPolicy)
  await expect(page.locator('script:not([src])')).toHaveCount(0)
  expect(watched).toEqual({ trespasses: [], errors: [] })

  const thrown = await page.evaluate(async () => {
    const thrownBy = (act: () => void) => {
      try {
        act()
        return 'nothing'
      } catch (error) {
        return error instanceof Error ? error.name : String(error)
      }
    }
    const image = document.createElement('img')
    image.src = 'https://eksempel.invalid/spor.png'
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.body.append(image, style)
    await fetch('https://eksempel.invalid/').catch(() => {})
    return [
      thrownBy(() => (document.body.innerHTML = '<p>andet</p>')),
      thrownBy(() => new Worker('assets/x.worker-1.js')),
      thrownBy(() => Reflect.get(window, 'trustedTypes').createPolicy('en anden', {})),
    ]
  })
  expect(thrown).toEqual(['TypeError', 'TypeError', 'TypeError'])
  for (const directive of ['img-src', 'style-src-elem', 'connect-src', 'trusted-types']) {
    const refused = expect.stringContaining(`refused by the policy: ${directive}`)
    await expect.poll(() => watched.trespasses).toContainEqual(refused)
  }
  await context.close()
})

test('[C6] the browser of the journeys finds no other host', async ({ browser }) => {
  const context = await browser.newContext()
  const watched = await watch(context)
  const page = await context.newPage()
  await expect(page.goto('http://eksempel.dk/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  expect(watched.trespasses).toEqual(['request: http://eksempel.dk/'])
  await context.close()
})
