interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => unknown
}

interface ScriptUrlPolicies {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy
}

const builtScripts = [/^sw\.js$/, /^assets\/[\w-]+\.worker[\w.-]*\.m?js$/]
// While developing, workers are served from where they are written.
const sourceScripts = [/^src\/[\w./-]+\.worker\.ts$/]

let policy: ScriptUrlPolicy | undefined

/**
 * The address of a worker, approved for the browser to run: one of the program's own, from its own
 * host. Anything else throws. The page's policy lets no other address become a script.
 */
export function trustedScriptUrl(url: string): string {
  policy ??= createScriptUrlPolicy()
  // A trusted address is an object that stands in for the text wherever a script is asked for.
  return policy.createScriptURL(url) as string
}

function createScriptUrlPolicy(): ScriptUrlPolicy {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: ScriptUrlPolicies }
  const rules = { createScriptURL: ownScriptUrl }
  return trustedTypes?.createPolicy('klyngevalg', rules) ?? rules
}

function ownScriptUrl(url: string): string {
  const base = new URL('.', document.baseURI)
  const { origin, pathname, href } = new URL(url, base)
  const path = pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length) : ''
  const allowed = import.meta.env.DEV ? [...builtScripts, ...sourceScripts] : builtScripts
  if (origin !== base.origin || !allowed.some((script) => script.test(path))) {
    throw new TypeError(`Not a script of this program: ${url}`)
  }
  return href
}
