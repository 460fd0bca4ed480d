import { canonicalJson } from '~/lib/canonicalJson.ts'
import { digestOf } from './chain.ts'
import type { CaseTexts } from './Command.ts'

/** SHA-256 of what a document file carries, hexadecimal; the brief it goes beside holds it [PA4]. */
export const documentsDigest = (documents: readonly CaseTexts[]): string =>
  digestOf(canonicalJson(documents))
