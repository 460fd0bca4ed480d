import type { CaseNumber } from '~/domain/model/ids.ts'

/** Whether two lists name the same applications, in whatever order. */
export const isSameCases = (a: readonly CaseNumber[], b: readonly CaseNumber[]): boolean =>
  a.length === b.length && a.every((caseNumber) => b.includes(caseNumber))
