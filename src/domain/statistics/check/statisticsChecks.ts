import { agreementChecks } from './agreementChecks.ts'
import { crossedChecks } from './crossedChecks.ts'
import { lotteryChecks } from './lotteryChecks.ts'
import { numericsChecks } from './numericsChecks.ts'
import { posteriorChecks } from './posteriorChecks.ts'
import { smaaChecks } from './smaaChecks.ts'
import type { VectorCheck } from './VectorCheck.ts'
import { weightChecks } from './weightChecks.ts'

/** Every reference vector of the statistics; the rules' own are in `dossier/rulesChecks`. */
export const statisticsChecks: readonly VectorCheck[] = [
  ...numericsChecks,
  ...crossedChecks,
  ...posteriorChecks,
  ...weightChecks,
  ...agreementChecks,
  ...smaaChecks,
  ...lotteryChecks,
]
