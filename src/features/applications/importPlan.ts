import type { Command } from '~/domain/log/Command.ts'
import { decideSteps, type Refusal } from '~/domain/log/decide.ts'
import type { EventBody, EventDraft } from '~/domain/log/eventKinds.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, type Language } from '~/i18n/formats.ts'
import { ok, type Result } from '~/lib/result.ts'
import { finish, type Steps } from '~/lib/steps.ts'

export type ImportCommand = Extract<
  Command,
  { kind: 'import-applications' | 'import-assessments' | 'import-rulings' }
>
export type ImportKind = EventBody<'import-finished'>['content']

export type ImportCounts = Pick<EventBody<'import-finished'>, 'added' | 'changed' | 'same'>

/** What an import would come to, were it carried out now. */
export interface ImportPlan {
  readonly counts: ImportCounts
  readonly newAssessors: readonly Assessor[]
  /** The changes themselves, one event each. */
  readonly drafts: readonly EventDraft[]
}

/** Asks the decision itself, so that a preview cannot promise other than what will be written. */
export const importPlan = (
  state: RoundState,
  command: ImportCommand,
): Result<ImportPlan, Refusal> => finish(importPlanSteps(state, command))

/** As `importPlan`, with stops. */
export function* importPlanSteps(
  state: RoundState,
  command: ImportCommand,
): Steps<Result<ImportPlan, Refusal>> {
  const decided = yield* decideSteps(state, command)
  if (!decided.ok) return decided
  const { drafts } = decided.value
  const finished = drafts.find((draft) => draft.kind === 'import-finished')
  return ok({
    counts: finished?.body ?? { added: 0, changed: 0, same: contentCount(command) },
    newAssessors: drafts.flatMap((draft) =>
      draft.kind === 'assessor-recorded' ? [draft.body.assessor] : [],
    ),
    drafts: drafts.filter(({ kind }) => kind !== 'assessor-recorded' && kind !== 'import-finished'),
  })
}

function contentCount(command: ImportCommand): number {
  switch (command.kind) {
    case 'import-applications':
      return command.applications.length
    case 'import-assessments':
      return command.assessments.length + command.panelPoints.length
    case 'import-rulings':
      return command.rulings.length
  }
}

/** What an import would change, counted by its kind: «32 ansøgninger», «160 bedømmelser og …». */
export function planNouns({ drafts }: ImportPlan, messages: Messages, language: Language): string {
  const { nouns } = messages.applications.import
  const counted = nounKinds.flatMap(([noun, kinds]) => {
    const count = drafts.filter(({ kind }) => kinds.includes(kind)).length
    return count === 0 ? [] : [nouns[noun](count)]
  })
  return formatList(counted, language)
}

const nounKinds: readonly (readonly [
  noun: keyof Messages['applications']['import']['nouns'],
  kinds: readonly EventDraft['kind'][],
])[] = [
  ['applications', ['application-recorded']],
  ['assessments', ['assessment-entered']],
  ['assignments', ['assignment-set']],
  ['panelPoints', ['panel-point-given']],
  ['rulings', ['recusal-ruled', 'application-status-set', 'check-ruled']],
]
