import type * as z from 'zod/mini'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { jsonFault } from '~/lib/jsonFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { PanelFault } from './PanelFault.ts'

/**
 * Reads one part by its schema, from its one spelling and no other. Errors: one PanelFault, which
 * tells a field that nobody knows from a text that is not sound. Never throws.
 */
export function readContent<Schema extends z.ZodMiniType>(
  schema: Schema,
  bytes: Uint8Array | undefined,
  path: string,
): Result<z.infer<Schema>, PanelFault> {
  if (!bytes) return err({ code: 'missing-part', path })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return err({ code: 'bad-content', path, json: null })
  }
  const json = jsonFault(text)
  if (json) return err({ code: 'bad-content', path, json })
  const fields: unknown = JSON.parse(text)
  const read = schema.safeParse(fields)
  if (!read.success) {
    const issue = read.error.issues.find(({ code }) => code === 'unrecognized_keys')
    const field = issue && 'keys' in issue ? (issue.keys[0] ?? '') : undefined
    return err(
      field === undefined
        ? { code: 'bad-content', path, json: null }
        : { code: 'foreign-content', path, field },
    )
  }
  return canonicalJson(fields) === text
    ? ok(read.data)
    : err({ code: 'bad-content', path, json: null })
}
