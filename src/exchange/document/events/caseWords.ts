import type { CaseKind } from '~/domain/log/caseBodies.ts'
import { dayText, type WordsOf } from './EventNames.ts'

/** What belongs to the case: hearings, closing, filing, access. */
export const caseWords: WordsOf<CaseKind> = {
  'hearing-recorded': ({ caseNumber, hearing }, names) => {
    const { hearing: words } = names.words
    const who = names.applicant(caseNumber)
    switch (hearing?.standing) {
      case undefined:
        return words.takenBack(who)
      case 'not-needed':
        return words['not-needed'](who, hearing.reason)
      case 'sent':
        return words.sent(who, dayText(hearing.sentOn, names), dayText(hearing.due, names))
      case 'answered':
        return words.answered(who, dayText(hearing.answeredOn, names), hearing.answer)
      case 'passed':
        return words.passed(who, dayText(hearing.due, names))
    }
  },
  'round-closed': ({ isClosed, openAreas, reason }, { words }) =>
    isClosed ? words.ended.closed(openAreas.length, reason) : words.ended.opened(reason),
  'round-journalised': ({ fileName, reference }, { words }) =>
    words.ended.journalised(fileName, reference),
  'access-given': ({ access: { requester, caseNumber } }, { words, applicant }) =>
    caseNumber === null
      ? words.ended.accessAnyone(requester)
      : words.ended.accessParty(requester, applicant(caseNumber)),
}
