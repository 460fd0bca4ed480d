import type { Amount } from '~/domain/model/Application.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { Funder } from '~/domain/model/Setup.ts'
import { readKroner } from '~/exchange/csv/readKroner.ts'
import type { MinisterWords } from '~/i18n/da/minister.ts'
import { formatDecimal } from '~/i18n/formats.ts'
import { readDay } from './readDay.ts'

/** A funder's decision while it is being written [AC5]. */
export interface FundingDraft {
  readonly outcome: FundingDecision['outcome'] | null
  /** What stands in each year's field, in kroner. */
  readonly years: readonly { readonly year: number; readonly text: string }[]
  readonly date: string
  readonly reference: string
  readonly reason: string
}

export interface FundingFaults {
  readonly outcome?: string | undefined
  readonly amounts?: string | undefined
  readonly date?: string | undefined
  readonly reason?: string | undefined
}

type FundedYears = FundingDecision['amounts']

/** Whether an outcome gives money. */
export const isCommitment = (outcome: FundingDecision['outcome'] | null): boolean =>
  outcome === 'committed' || outcome === 'committed-with-conditions'

/**
 * Where the writing begins: with what is settled already, else with the recommended amounts.
 * Shape: a field for each year that the application or the funder's frames speak of.
 */
export function fundingDraft(
  settled: FundingDecision | undefined,
  funder: Funder,
  asked: readonly Amount[],
  recommended: readonly Amount[],
): FundingDraft {
  const ofFunder = recommended.filter(({ funderId }) => funderId === funder.id)
  const given: FundedYears = settled && isCommitment(settled.outcome) ? settled.amounts : ofFunder
  const years = [
    ...funder.frames.map(({ year }) => year),
    ...asked.map(({ year }) => year),
    ...given.map(({ year }) => year),
  ]
  return {
    outcome: settled?.outcome ?? null,
    years: [...new Set(years)]
      .toSorted((a, b) => a - b)
      .map((year) => ({
        year,
        text: kronerText(given.find((amount) => amount.year === year)?.amount),
      })),
    date: settled?.date ?? '',
    reference: settled?.reference ?? '',
    reason: settled?.reason ?? '',
  }
}

/** What is missing of it before it may be recorded. */
export function fundingFaults(
  draft: FundingDraft,
  hasCondition: boolean,
  words: MinisterWords['funding'],
): FundingFaults {
  const { outcome, years, date, reason } = draft
  if (outcome === null) return { outcome: words.needOutcome }
  const isGiven = isCommitment(outcome)
  const isUnreadable = years.some(({ text }) => !isReadable(text))
  return {
    outcome:
      outcome === 'committed-with-conditions' && !hasCondition ? words.noConditions : undefined,
    amounts:
      !isGiven || (!isUnreadable && amountsIn(draft).length > 0)
        ? undefined
        : isUnreadable
          ? words.unreadable
          : words.needAmounts,
    date: isGiven && readDay(date) === null ? words.needDate : undefined,
    reason: outcome === 'refused' && reason.trim() === '' ? words.needReason : undefined,
  }
}

/** The decision as it is recorded, without fields that its outcome has no use for. */
export function fundingOf(draft: FundingDraft): Omit<FundingDecision, 'caseNumber' | 'funderId'> {
  const outcome = draft.outcome ?? 'undecided'
  const isUndecided = outcome === 'undecided'
  return {
    outcome,
    amounts: isCommitment(outcome) ? amountsIn(draft) : [],
    date: isUndecided ? null : readDay(draft.date),
    reference: isUndecided ? '' : draft.reference.trim(),
    reason: outcome === 'refused' ? draft.reason.trim() : null,
  }
}

/** The years something is written for; a written 0 is a year that gives nothing. */
export const amountsIn = ({ years }: FundingDraft): FundedYears =>
  years.flatMap(({ year, text }) => {
    const read = readKroner(text)
    return read.ok && read.value > 0 ? [{ year, amount: read.value }] : []
  })

/** Whether a year's field holds an amount or nothing at all. */
export const isReadable = (text: string): boolean => text.trim() === '' || readKroner(text).ok

/** Written and read as a Dane does, in either language, as the recommended amounts are. */
const kronerText = (ore: number | undefined): string =>
  ore === undefined ? '' : formatDecimal(ore / 100, ore % 100 === 0 ? 0 : 2, 'da')
