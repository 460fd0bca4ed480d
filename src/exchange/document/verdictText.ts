import type { Verdict } from '~/domain/selection/Selection.ts'
import type { Messages } from '~/i18n/da.ts'

/** A verdict in one word or few: Klart, Tæt, Lige … */
export const verdictText = (verdict: Verdict, messages: Messages): string =>
  messages.sheet.verdict[verdict]
