import { useMemo } from 'react'
import { knownCount, type PastMoment } from '~/domain/log/arrivalsOf.ts'
import type { NamedMoment } from '~/domain/log/momentsIn.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { CasefileWords } from '~/i18n/da/casefile.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatMoment, type Language } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { CaseLog } from '~/features/casefile/caseLogOf.ts'
import { momentIn } from './momentAddress.ts'

/** A moment of the round: how much was known then, and what it is called. */
export interface ChosenMoment {
  readonly moment: PastMoment
  readonly count: number
  /** «2. juni 2020 kl. 14.00», within a sentence. */
  readonly text: string
  /** The clock of it; null for now. */
  readonly at: Instant | null
}

/** The moment an address names; undefined where it names none that the log has. */
export function useMoment(
  text: string | undefined,
  caseLog: CaseLog,
  moments: readonly NamedMoment[],
): ChosenMoment | undefined {
  const { language } = useMessages()
  const words = useWords(casefileWords).moment
  return useMemo(
    () => (text === undefined ? undefined : chosenMoment(text, caseLog, moments, words, language)),
    [text, caseLog, moments, words, language],
  )
}

function chosenMoment(
  text: string,
  { arrivals }: CaseLog,
  moments: readonly NamedMoment[],
  words: CasefileWords['moment'],
  language: Language,
): ChosenMoment | undefined {
  const moment = momentIn(text)
  const count = moment && knownCount(arrivals, moment)
  if (!moment || count === undefined) return undefined
  if (moment.kind === 'now') return { moment, count, text: words.shortNow, at: null }
  if (moment.kind === 'time') {
    return { moment, count, text: formatMoment(moment.at, language), at: moment.at }
  }
  const place = arrivals.byArrival[moment.kind === 'before' ? count : count - 1] ?? 0
  const at = arrivals.knownAt[place] ?? null
  const clock = at === null ? '' : formatMoment(at, language)
  const named = moments.find(({ eventId }) => eventId === moment.eventId)
  if (moment.kind === 'after') return { moment, count, text: words.shortAfter(clock), at }
  const before = named ? namedText(named, words, language) : words.shortBefore(clock)
  return { moment, count, text: before, at }
}

/** «før mødet 9. juni 2020 kl. 10.00». */
export function namedText(
  moment: NamedMoment,
  { before }: CasefileWords['moment'],
  language: Language,
): string {
  const clock = formatMoment(moment.at, language)
  switch (moment.kind) {
    case 'sent':
      return before.sent(moment.version, clock)
    case 'file-read':
      return before['file-read'](moment.fileName, clock)
    case 'reassessment':
      return before.reassessment(moment.askedBy, clock)
    default:
      return before[moment.kind](clock)
  }
}
