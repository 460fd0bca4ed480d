import type { Hearing } from '~/domain/model/Hearing.ts'
import { formatDay, type Language } from '~/i18n/formats.ts'
import { hearingWords } from '~/i18n/hearingWords.ts'

/** What was recorded of a hearing, as a sentence. */
export function hearingText(hearing: Hearing | null, language: Language): string {
  const { history } = hearingWords[language]
  const day = (date: string) => formatDay(`${date}T12:00:00Z`, language)
  switch (hearing?.standing) {
    case undefined:
      return history.taken
    case 'not-needed':
      return history['not-needed'](hearing.reason)
    case 'sent':
      return history.sent(hearing.what, day(hearing.sentOn), day(hearing.due))
    case 'passed':
      return history.passed(day(hearing.due))
    case 'answered': {
      const { answer, answeredOn, effect } = hearing
      return history.answered(answer, day(answeredOn), effect)
    }
  }
}
