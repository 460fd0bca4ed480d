import { da, type Messages } from '~/i18n/da.ts'
import { cli as cliDa } from '~/i18n/da/cli.ts'
import { portfolio as portfolioDa, type PortfolioWords } from '~/i18n/da/portfolio.ts'
import { en } from '~/i18n/en.ts'
import { cli as cliEn } from '~/i18n/en/cli.ts'
import { portfolio as portfolioEn } from '~/i18n/en/portfolio.ts'
import type { Language } from '~/i18n/formats.ts'

/** Everything a command says, in one language. */
export interface Words {
  readonly language: Language
  readonly cli: typeof cliDa
  readonly portfolio: PortfolioWords
  readonly messages: Messages
}

export const wordsIn = (language: Language): Words =>
  language === 'da'
    ? { language, cli: cliDa, portfolio: portfolioDa, messages: da }
    : { language, cli: cliEn, portfolio: portfolioEn, messages: en }
