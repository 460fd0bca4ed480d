import type { Command } from '~/domain/log/Command.ts'
import type { HalfTyped } from '~/storage/halfTyped.ts'

/** Puts words that were being typed into the log: a remark on a criterion, or else the note. */
export function typedCommand({
  assessorId,
  caseNumber,
  criterionId,
  text,
}: Omit<HalfTyped, 'roundId'>): Command {
  const place = { assessorId, caseNumber }
  return criterionId === null
    ? { kind: 'give-note', ...place, note: text.trim() }
    : { kind: 'give-remark', ...place, criterionId, remark: text.trim() }
}
