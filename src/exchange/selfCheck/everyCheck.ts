import { rulesChecks } from '~/domain/dossier/rulesChecks.ts'
import { statisticsChecks } from '~/domain/statistics/check/statisticsChecks.ts'
import type { VectorCheck } from '~/domain/statistics/check/VectorCheck.ts'

/** Every reference vector that comes with the program: the rules' own, then the statistics'. */
export const everyCheck: readonly VectorCheck[] = [...rulesChecks, ...statisticsChecks]
