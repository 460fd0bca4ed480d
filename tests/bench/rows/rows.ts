import type { Finding } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { rerankRow } from './rerank.ts'

/** Everything that is measured, by the name one asks for it with. */
export const rows: Readonly<Record<string, (bench: Bench) => Promise<readonly Finding[]>>> = {
  rerank: async (bench) => [await rerankRow(bench)],
}
