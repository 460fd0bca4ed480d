import type { Command } from '~/domain/log/Command.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import type { PersonKind } from './PersonDraft.ts'

/** A removal names one version only, so the two are made one first. */
export function versionChoice(
  kind: PersonKind,
  person: Assessor | Officer,
  chosen: Assessor | Officer | null,
): readonly Command[] {
  const kept = chosen ?? person
  const record: Command =
    kind === 'assessor'
      ? { kind: 'record-assessor', assessor: kept as Assessor }
      : { kind: 'record-officer', officer: kept as Officer }
  if (chosen) return [record]
  const { id } = person
  const remove: Command =
    kind === 'assessor'
      ? { kind: 'remove-assessor', assessorId: id }
      : { kind: 'remove-officer', officerId: id }
  return [record, remove]
}
