import { useId } from 'react'
import type { ExplanationWords } from '~/i18n/explanationWords.ts'
import { formatWeight, type Language } from '~/i18n/formats.ts'

/** How far A is ahead, in standard deviations of the difference: 93 % of the curve lies above nothing. */
const lead = 1.4758
const [from, to] = [-2.4, 5]
const [left, width, foot, height] = [12, 456, 150, 104]

const xOf = (value: number) => left + (width * (value - from)) / (to - from)
const yOf = (value: number) => foot - height * Math.exp(-((value - lead) ** 2) / 2)

/** The curve between two values, closed along its foot. */
function area(start: number, end: number): string {
  const points = Array.from({ length: 61 }, (_, index) => {
    const value = start + ((end - start) * index) / 60
    return `${xOf(value).toFixed(1)} ${yOf(value).toFixed(1)}`
  })
  return `M${xOf(start).toFixed(1)} ${foot}L${points.join('L')}L${xOf(end).toFixed(1)} ${foot}Z`
}

interface Props {
  readonly words: ExplanationWords['model']['picture']
  readonly language: Language
}

/** The difference between two applications as the model sees it, and the part where the other is better. */
export function DifferencePicture({ words, language }: Props) {
  const hatch = useId()
  return (
    <figure className="explain-picture">
      <svg viewBox="0 0 480 196" role="img" aria-label={`${words.title} ${words.text}`}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6 6 0" className="explain-hatch" />
          </pattern>
        </defs>
        <path className="explain-curve" d={area(from, to)} />
        <path className="explain-tail" fill={`url(#${hatch})`} d={area(from, 0)} />
        <line className="explain-axis" x1={left} x2={left + width} y1={foot} y2={foot} />
        <line className="explain-zero" x1={xOf(0)} x2={xOf(0)} y1="24" y2={foot + 6} />
        <text x={xOf(0)} y="168" textAnchor="middle">
          {words.zero}
        </text>
        <text x={xOf(0) - 8} y="20" textAnchor="end">
          {words.worse(formatWeight(70, language))}
        </text>
        <text x={xOf(0) + 8} y="20">
          {words.better(formatWeight(930, language))}
        </text>
      </svg>
      <figcaption className="note">{words.text}</figcaption>
    </figure>
  )
}
