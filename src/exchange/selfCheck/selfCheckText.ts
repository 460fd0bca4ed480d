import { type CheckedVector, outcomeOf } from '~/domain/statistics/check/CheckedVector.ts'
import { type Deviation, isWithin } from '~/domain/statistics/check/VectorCheck.ts'
import type { Language } from '~/i18n/formats.ts'
import { selfCheckWords } from '~/i18n/selfCheckWords.ts'

/** A line for each quantity, and the outcome under it: the command line prints it, the page saves it. */
export function selfCheckText(vectors: readonly CheckedVector[], language: Language): string {
  const words = selfCheckWords[language]
  const lines = [
    [words.name, words.what, words.deviation, words.tolerance, words.outcome],
    ...vectors.flatMap(({ id, deviations }) =>
      deviations.map((deviation) => [
        `${id} ${deviation.quantity}`,
        words.vectors[id] ?? id,
        ...numbersOf(deviation),
        isWithin(deviation) ? words.within : words.outside,
      ]),
    ),
  ]
  const { total, quantities, outside } = outcomeOf(vectors)
  const summary =
    outside === 0 ? words.allWithin(total, quantities) : words.someOutside(outside, quantities)
  return `${aligned(lines)}\n\n${summary}\n`
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
