import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const page = 'https://eksempel.dk/klyngevalg/index.html'

/** The module as a page loads it: its policy is made once, on first use. */
async function loadAt(baseURI: string) {
  vi.resetModules()
  vi.stubGlobal('document', { baseURI })
  return (await import('~/lib/trustedScriptUrl.ts')).trustedScriptUrl
}

describe('trustedScriptUrl', () => {
  beforeEach(() => vi.stubEnv('DEV', false))
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  })

  test.each([
    ['./sw.js', 'https://eksempel.dk/klyngevalg/sw.js'],
    [
      'assets/copies.worker-Bx_1-9.js',
      'https://eksempel.dk/klyngevalg/assets/copies.worker-Bx_1-9.js',
    ],
    ['assets/pdf.worker.min-a1.mjs', 'https://eksempel.dk/klyngevalg/assets/pdf.worker.min-a1.mjs'],
    [
      'https://eksempel.dk/klyngevalg/assets/read.worker-1.js',
      'https://eksempel.dk/klyngevalg/assets/read.worker-1.js',
    ],
  ])('approves %s', async (url, approved) => {
    expect((await loadAt(page))(url)).toBe(approved)
  })

  test.each([
    'https://ond.example/klyngevalg/sw.js',
    '//ond.example/klyngevalg/sw.js',
    'http://eksempel.dk/klyngevalg/sw.js',
    'data:text/javascript,alert(1)',
    'blob:https://eksempel.dk/0f1e',
    'javascript:alert(1)',
    '/sw.js',
    '../sw.js',
    'assets/../../sw.js',
    'assets/index-1.js',
    'assets/x.worker-1.js/../../upload/x.js',
    'assets/x.worker-1.svg',
    'assets/sub/x.worker-1.js',
    'assets/x.worker%2f..%2f1.js',
    'src/storage/x.worker.ts',
    'other/sw.js',
  ])('refuses %s', async (url) => {
    const trustedScriptUrl = await loadAt(page)
    expect(() => trustedScriptUrl(url)).toThrow(TypeError)
  })

  test('knows the sources of workers while developing', async () => {
    vi.stubEnv('DEV', true)
    const trustedScriptUrl = await loadAt('http://localhost:5173/')
    const url = '/src/storage/copies.worker.ts?worker_file&type=module'
    expect(trustedScriptUrl(url)).toBe(`http://localhost:5173${url}`)
  })

  test('makes one policy, and its refusals hold where the browser keeps it', async () => {
    const names: string[] = []
    const createPolicy = (name: string, rules: { createScriptURL: (url: string) => string }) => {
      names.push(name)
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) }
    }
    vi.stubGlobal('trustedTypes', { createPolicy })
    const trustedScriptUrl = await loadAt(page)
    expect(trustedScriptUrl('sw.js')).toEqual({ trusted: 'https://eksempel.dk/klyngevalg/sw.js' })
    expect(() => trustedScriptUrl('https://ond.example/sw.js')).toThrow(TypeError)
    expect(names).toEqual(['klyngevalg'])
  })
})
