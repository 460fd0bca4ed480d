import { rulesChecks } from '~/domain/dossier/rulesChecks.ts'
import { statisticsChecks } from '~/domain/statistics/check/statisticsChecks.ts'
import {
  type Deviation,
  isWithin,
  type VectorCheck,
} from '~/domain/statistics/check/VectorCheck.ts'
import { selfCheckWords } from '~/i18n/selfCheckWords.ts'
import type { Words } from './words.ts'

export interface SelfCheckResult {
  readonly isSound: boolean
  /** A table with a line for each quantity, and the outcome under it. */
  readonly text: string
}

/** Recomputes every reference vector and tells how near it came. */
export function selfCheck(
  { language }: Pick<Words, 'language'>,
  checks: readonly VectorCheck[] = [...rulesChecks, ...statisticsChecks],
): SelfCheckResult {
  const words = selfCheckWords[language]
  const found = checks.flatMap(({ id, run }) => run().map((deviation) => ({ id, deviation })))
  const outside = found.filter(({ deviation }) => !isWithin(deviation)).length
  const lines = [
    [words.name, words.what, words.deviation, words.tolerance, words.outcome],
    ...found.map(({ id, deviation }) => [
      `${id} ${deviation.quantity}`,
      words.vectors[id] ?? id,
      ...numbersOf(deviation),
      isWithin(deviation) ? words.within : words.outside,
    ]),
  ]
  const summary =
    outside === 0
      ? words.allWithin(checks.length, found.length)
      : words.someOutside(outside, found.length)
  return { isSound: outside === 0, text: `${aligned(lines)}\n\n${summary}\n` }
}

/** With a point, as the vectors themselves are written. */
const numbersOf = ({ deviation, tolerance }: Deviation): readonly string[] => [
  deviation === 0 ? '0' : deviation.toExponential(1),
  String(tolerance),
]

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}
