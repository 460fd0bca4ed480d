import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isVerifier } from '~/exchange/archive/manifest.ts'
import { buildVerifier } from '~/verifier/buildVerifier.ts'

const page = await buildVerifier('1.2.3')
const between = (tag: string) => [
  ...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g')),
]
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the page that verifies is one file that loads nothing and runs only its own script', () => {
  const [script, second] = between('script')
  const [style] = between('style')
  expect(second).toBeUndefined()
  expect(page).toContain(
    `content="default-src 'none'; script-src ${hashOf(script![1]!)}; style-src ${hashOf(style![1]!)}; ` +
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'\"",
  )
  // A name of a kind of drawing, and no address.
  const addresses = [...page.matchAll(/https?:\/\/[^"'` )]+/g)].map(([found]) => found)
  expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']))
  expect(page).not.toMatch(/<(link|img|iframe|script [^>]*src)|@import|url\(|import\(/)
  expect(page.length).toBeLessThan(400_000)
})

test('the same sources give the same page, and the version stands in it', async () => {
  expect(await buildVerifier('1.2.3')).toBe(page)
  expect(page).toContain('1.2.3')
  expect(isVerifier(new TextEncoder().encode(page))).toBe(true)
  expect(isVerifier(new TextEncoder().encode('<!doctype html><title>Klyngevalg</title>'))).toBe(
    false,
  )
})
