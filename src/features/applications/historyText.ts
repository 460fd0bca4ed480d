import type { Recusal } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { formatList } from '~/i18n/formats.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { checkRulingText } from '~/exchange/document/checkText.ts'
import { actText } from './actText.ts'
import { applicationFields, type WordContext } from './applicationFields.ts'
import { hearingText } from './hearing/hearingText.ts'
import { changedFields } from './changedFields.ts'
import type { HistoryFact } from './historyOf.ts'
import { markText } from './markText.ts'

/** What happened, as a sentence without the one who did it. */
export function historyText(
  fact: HistoryFact,
  context: WordContext,
  nameOf: (assessorId: AssessorId) => string,
): string {
  const { setup, messages, language } = context
  const { history } = messages.applications
  const named = (id: AssessorId | null) => (id === null ? '' : nameOf(id))
  switch (fact.kind) {
    case 'recorded':
      return recordedText(fact, context)
    case 'status':
      return fact.mergedInto === undefined
        ? history.status[fact.status](fact.reason)
        : history.merged(fact.mergedInto, fact.reason)
    case 'check':
      return checkRulingText(fact, messages, language)
    case 'document':
      return history.document[fact.isAttached ? 'added' : 'removed'](fact.fileName)
    case 'assigned':
      return history.assigned[fact.isAssigned ? 'yes' : 'no'](named(fact.assessorId))
    case 'recusal':
      return history.recusal[recusalKey(fact)](named(fact.assessorId), fact.reason)
    case 'entered':
      return history.entered[fact.isHandedIn ? 'whole' : 'part'](named(fact.assessorId))
    case 'handed-in':
      return history.handedIn(named(fact.assessorId))
    case 'reopened':
      return history.reopened(named(fact.assessorId), fact.reason)
    case 'panel-point': {
      const criterion = criterionName(setup, fact.criterionId, language)
      return fact.mark === null
        ? history.panelPointTaken(criterion)
        : history.panelPoint(criterion, markText(fact.mark, messages, language))
    }
    case 'hearing':
      return hearingText(fact.hearing, language)
    default:
      return actText(fact, context)
  }
}

function recordedText(
  { before, after }: Extract<HistoryFact, { kind: 'recorded' }>,
  context: WordContext,
): string {
  const { history } = context.messages.applications
  if (before === null) return history.added
  const changes = changedFields(
    applicationFields(before, context),
    applicationFields(after, context),
  )
  if (changes.length === 0) return history.reordered
  return history.corrected(
    formatList(
      changes.map(({ label }) => label),
      context.language,
    ),
  )
}

const recusalKey = ({ isRecused, isException }: Pick<Recusal, 'isRecused' | 'isException'>) => {
  if (isRecused) return 'yes'
  return isException ? 'exception' : 'no'
}
