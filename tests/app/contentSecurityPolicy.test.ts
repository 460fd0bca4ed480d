import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '~/app/contentSecurityPolicy.ts'

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources] as const
  }),
)

describe('the policy of the page', () => {
  test('starts from nothing and names no host but its own', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
  })

  test('knows the one style element react-aria makes', () => {
    const library = readFileSync(
      'node_modules/react-aria/dist/private/interactions/usePress.mjs',
      'utf8',
    )
    const [, template = ''] = /textContent = `([^`]+)`\.trim\(\)/.exec(library) ?? []
    const style = template.replace(/\$\{[^}]+\}/, 'data-react-aria-pressable').trim()
    const hash = createHash('sha256').update(style).digest('base64')
    expect(directives.get('style-src')).toEqual(["'self'", `'sha256-${hash}'`])
  })

  test.each(['deploy/nginx.conf', 'deploy/web.config'])('stands word for word in %s', (file) => {
    const policies = [...readFileSync(file, 'utf8').matchAll(/"(default-src [^"]*)"/g)]
    expect(policies.map(([, policy]) => policy)).toEqual([
      `${contentSecurityPolicy}; frame-ancestors 'none'`,
    ])
  })

  test('goes with the same other headers in both files', () => {
    const headersIn = (file: string, header: RegExp) =>
      [...readFileSync(file, 'utf8').matchAll(header)]
        .map(([, name, value]) => `${name}: ${value}`)
        .toSorted()
    const nginx = headersIn('deploy/nginx.conf', /add_header (\S+) "([^"]*)" always;/g)
    expect(nginx).toHaveLength(6)
    expect(headersIn('deploy/web.config', /<add name="([^"]*)" value="([^"]*)"/g)).toEqual(nginx)
  })
})
