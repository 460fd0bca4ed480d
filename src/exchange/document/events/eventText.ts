import type { EventKind } from '~/domain/log/eventKinds.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { formatCount } from '~/i18n/formats.ts'
import { actWords } from './actWords.ts'
import { caseWords } from './caseWords.ts'
import { type EventNames, dayText, type WordsOf } from './EventNames.ts'
import { panelWords } from './panelWords.ts'

/** Every kind has its words; one that joins without them is an error of types. */
const wordsOfKind: WordsOf<EventKind> = {
  ...panelWords,
  ...actWords,
  ...caseWords,
  'chain-begun': ({ role }, { words }) => words.chainBegun[role],
  'setup-recorded': ({ setup, reason, replaces }, { words }) =>
    replaces.length === 0 ? words.setup.first(setup.title) : words.setup.changed(reason),
  'assessor-recorded': ({ assessor, isRemoved, replaces }, { words }) =>
    words.assessor[changeKey(isRemoved, replaces)](assessor.name),
  'officer-recorded': ({ officer, isRemoved, replaces }, { words }) =>
    words.officer[changeKey(isRemoved, replaces)](officer.name),
  'application-recorded': ({ application, replaces }, { words, area }) =>
    replaces.length === 0
      ? words.application.added(application.applicant, area(application.areaId))
      : words.application.changed(application.applicant),
  'application-status-set': (body, { words, applicant }) => {
    const who = applicant(body.caseNumber)
    return body.mergedInto === undefined
      ? words.application[body.status](who, body.reason)
      : words.application.merged(who, applicant(body.mergedInto), body.reason)
  },
  'document-attached': ({ caseNumber, document, isAttached }, { words, applicant }) =>
    words.application[isAttached ? 'document' : 'documentRemoved'](
      document.fileName,
      applicant(caseNumber),
    ),
  'check-ruled': ({ caseNumber, check, outcome, planDate, note }, names) => {
    const { formal } = names.messages.applications
    const who = names.applicant(caseNumber)
    if (outcome === null) return names.words.check.takenBack(formal.names[check], who)
    const text = planDate ? formal.planBy(dayText(planDate, names)) : formal.outcome[outcome]
    return names.words.check.ruled(formal.names[check], who, text, note)
  },
  'import-finished': ({ content, fileName, added, changed, same }, { words: { imported } }) =>
    imported[content](added + changed, fileName) +
    (changed + same > 0 ? imported.changedToo(changed, same) : ''),
  'storage-recovered': ({ cause, restored, missing }, { words: { recovered }, language }) =>
    recovered[cause](formatCount(restored, language)) +
    (missing > 0 ? recovered.missing(formatCount(missing, language)) : ''),
  'criterion-ruled': ({ areaId, criterionId, isLeftOut, reason }, { words, criterion, area }) =>
    words.criterion[isLeftOut ? 'leftOut' : 'counts'](criterion(criterionId), area(areaId), reason),
  'area-closed': ({ areaId, isClosed, reason }, { words, area }) =>
    words.areaClosed[isClosed ? 'yes' : 'no'](area(areaId), reason),
}

const changeKey = (isRemoved: boolean, replaces: readonly unknown[]) => {
  if (isRemoved) return 'removed'
  return replaces.length === 0 ? 'added' : 'changed'
}

/** What an event says, as the end of a sentence that begins with whoever wrote it. */
export function eventText(event: RoundEvent, names: EventNames): string {
  const say = wordsOfKind[event.kind] as (body: RoundEvent['body'], names: EventNames) => string
  return say(event.body, names)
}
