import type { BrowserContext } from '@playwright/test'

/** What a context did that it should not have, as sentences, while it was watched. */
export interface Watched {
  /** Requests to another host, and what the page's security policy refused. */
  readonly trespasses: readonly string[]
  /** Errors in the console, and exceptions. */
  readonly errors: readonly string[]
}

const ownHosts = ['localhost', '127.0.0.1']
const mark = 'refused by the policy:'

/** Watches every page of a context, from its first script on. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const trespasses: string[] = []
  const errors: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const isOwn = ['blob:', 'data:'].includes(protocol) || ownHosts.includes(hostname)
    if (!isOwn) trespasses.push(`request: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) trespasses.push(message.text())
    else if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => errors.push(`exception: ${error.error().message}`))
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console -- it is how the page tells the test
      console.error(mark, event.effectiveDirective, event.blockedURI, event.sample)
    })
  }, mark)
  return { trespasses, errors }
}
