import type { ImportedFile } from './Command.ts'
import type { EventBody, EventDraft } from './eventKinds.ts'

/** Closes an import; a file that brought nothing new leaves no trace. */
export function importFinished(
  content: EventBody<'import-finished'>['content'],
  { fileName, sha256 }: ImportedFile,
  drafts: readonly EventDraft[],
  counts: Pick<EventBody<'import-finished'>, 'added' | 'changed' | 'same'>,
): readonly EventDraft[] {
  if (drafts.length === 0) return []
  return [...drafts, { kind: 'import-finished', body: { content, fileName, sha256, ...counts } }]
}
