import type { Application } from '~/domain/model/Application.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { digestOf } from './chain.ts'

const known = new WeakMap<Application, string>()

/**
 * SHA-256 of an application's canonical JSON, hexadecimal: what names a version of it [VE2].
 *
 * It is made from what lies there rather than carried in the brief, for a brief is the application
 * itself: what the agency recorded and what the assessor's device opened have the same canonical
 * JSON. So it cannot name another version than the one that was read. Only texts that stay behind
 * in a document file make a difference; see `versionMadeOn`.
 */
export function applicationDigest(application: Application): string {
  const before = known.get(application)
  if (before !== undefined) return before
  const digest = digestOf(canonicalJson(application))
  known.set(application, digest)
  return digest
}
