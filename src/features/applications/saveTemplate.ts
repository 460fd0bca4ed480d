import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { templateCsv } from '~/exchange/csv/templateCsv.ts'
import type { Messages } from '~/i18n/da.ts'
import { saveCsv } from '~/session/saveFile.ts'
import type { ImportKind } from './importPlan.ts'

/** A file to fill in: the heading of the round, and one made-up row to show how. */
export function saveTemplate(kind: ImportKind, state: RoundState, messages: Messages): void {
  const setup = setupOf(state)
  if (!setup) return
  const { template } = messages.applications
  saveCsv(template.fileName[kind], templateCsv(kind, setup, template.example))
}
