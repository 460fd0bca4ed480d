import type { Finding } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { boardRow } from './board.ts'
import { dragRow } from './drag.ts'
import { importRow } from './import.ts'
import { keypressRow } from './keypress.ts'
import { modelRow } from './model.ts'
import { rerankRow } from './rerank.ts'
import { smaaRow } from './smaa.ts'

/** Everything that is measured, by the name one asks for it with. */
export const rows: Readonly<Record<string, (bench: Bench) => Promise<readonly Finding[]>>> = {
  rerank: async (bench) => [await rerankRow(bench)],
  drag: async (bench) => [
    ...(bench.isQuick ? [] : [await dragRow(bench, 10_000)]),
    await dragRow(bench, 100_000),
  ],
  board: async (bench) => [await boardRow(bench)],
  keypress: async (bench) => [await keypressRow(bench)],
  import: async (bench) => [await importRow(bench)],
  model: async (bench) => [await modelRow(bench)],
  smaa: async (bench) => [await smaaRow(bench)],
}
