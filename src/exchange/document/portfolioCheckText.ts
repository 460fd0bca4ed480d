import type { PortfolioCheck } from '~/domain/portfolio/checksOf.ts'
import { assertNever } from '~/lib/assertNever.ts'
import type { PortfolioWords } from '~/i18n/da/portfolio.ts'
import { formatKroner, formatList, type Language } from '~/i18n/formats.ts'
import type { PortfolioNames } from './portfolioNames.ts'

/** A warning about the set as a sentence, with its full stop. */
export function portfolioCheckText(
  check: PortfolioCheck,
  names: PortfolioNames,
  { check: words }: PortfolioWords,
  language: Language,
): string {
  const kroner = (ore: number) => formatKroner(ore, language)
  switch (check.code) {
    case 'over-frame': {
      const { kind, funderId, year, sum, over, frame } = check
      const funder = names.funder(funderId)
      return words.overFrame[kind](funder, year, kroner(sum), kroner(over), kroner(frame))
    }
    case 'outside-expected': {
      const { caseNumber, year, sum, min, max } = check
      const applicant = names.applicant(caseNumber)
      return sum < min
        ? words.belowExpected(applicant, kroner(sum), year, kroner(min))
        : words.aboveExpected(applicant, kroner(sum), year, kroner(max))
    }
    case 'organisation-twice': {
      const applications = check.caseNumbers.map((caseNumber) =>
        words.application(caseNumber, names.applicant(caseNumber)),
      )
      return words.organisationTwice(check.cvr, formatList(applications, language))
    }
    case 'no-amounts':
      return words.noAmounts(names.applicant(check.caseNumber))
    case 'place-unknown': {
      const applicant = names.applicant(check.caseNumber)
      return check.place === null
        ? words.noHeadquarters(applicant)
        : words.placeUnknown[check.office](applicant, check.place)
    }
    default:
      return assertNever(check)
  }
}
