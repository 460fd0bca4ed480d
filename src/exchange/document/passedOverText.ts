import type { PassedOver } from '~/domain/portfolio/leaderFirst.ts'
import type { PortfolioWords } from '~/i18n/da/portfolio.ts'
import { formatKroner, formatList, type Language } from '~/i18n/formats.ts'
import type { PortfolioNames } from './portfolioNames.ts'

/** Why the leader-first set has somebody else, without a full stop. */
export function passedOverText(
  reason: PassedOver,
  names: PortfolioNames,
  { passedOver: words }: PortfolioWords,
  language: Language,
): string {
  if (reason.because === 'field-taken') return words.fieldTaken(names.applicant(reason.holder))
  const lacks = reason.frames.map(({ funderId, year, lack }) =>
    words.lack(names.funder(funderId), year, formatKroner(lack, language)),
  )
  return words.overFrame(formatList(lacks, language))
}
