import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { ApplicationFacts } from './RoundState.ts'
import { withKey } from './withKey.ts'

type Documents = ApplicationFacts['documents']

/** An application's documents after one was attached or taken away. */
export function documentsAfter(
  documents: Documents,
  event: Extract<RoundEvent, { kind: 'document-attached' }>,
): Documents {
  const { document, isAttached, replaces } = event.body
  return withKey(documents, document.sha256, (register) =>
    withEntry(register, replaces, entryOf(event, isAttached ? document : null)),
  )
}
