import type { Scale } from '~/domain/model/Setup.ts'
import type { ExplanationWords } from '~/i18n/explanationWords.ts'
import { formatList, formatPoint, formatWeight, type Language } from '~/i18n/formats.ts'
import { meanInWords, type Picture, pointsInWords } from './pictureOf.ts'

interface Props {
  readonly picture: Picture
  readonly scale: Scale
  readonly words: ExplanationWords['example']
  readonly language: Language
}

const [left, width] = [12, 456]

/** How points become a segment of the bar: the scale, full points, and the bar itself. */
export function PointPicture({ picture, scale, words, language }: Props) {
  const { picture: own } = words
  const mean = meanInWords(picture, language)
  const segment = picture.segments[picture.at] ?? { share: 0, filled: 0 }
  const text = own.text(
    picture.criterion,
    formatList(pointsInWords(picture, language), language),
    mean,
    picture.shareText,
    formatWeight(Math.round(1000 * segment.filled), language),
  )
  return (
    <figure className="explain-picture">
      <svg viewBox="0 0 480 238" role="img" aria-label={`${own.title}: ${text}`}>
        <ScaleLine {...{ picture, scale, words, language }} />
        <text x={left} y="136">
          {own.full}
        </text>
        <Full picture={picture} />
        <text x={left} y="190">
          {own.bar(picture.shareText, mean)}
        </text>
        <Bar picture={picture} />
      </svg>
      <figcaption className="note">
        {text} {scale.best === 'low' && own.turned} {picture.isMadeUp && own.madeUp}
      </figcaption>
    </figure>
  )
}

function ScaleLine({ picture, scale, words, language }: Props) {
  const at = (points: number) =>
    left + 8 + ((width - 16) * (points - scale.min)) / (scale.max - scale.min)
  const every = Math.ceil((scale.max - scale.min) / 20)
  const ticks = Array.from(
    { length: Math.floor((scale.max - scale.min) / every) + 1 },
    (_, index) => scale.min + index * every,
  )
  const meanAt = at(picture.mean)
  return (
    <g>
      <text x={left} y="16">
        {words.picture.scale(picture.criterion)}
      </text>
      <line className="explain-axis" x1={at(scale.min)} x2={at(scale.max)} y1="54" y2="54" />
      {ticks.map((points) => (
        <g key={points}>
          <line className="explain-axis" x1={at(points)} x2={at(points)} y1="50" y2="58" />
          <text x={at(points)} y="76" textAnchor="middle">
            {formatPoint(points, language)}
          </text>
        </g>
      ))}
      {picture.dots.map(({ points, count }) => (
        <g key={points}>
          <circle className="explain-dot" cx={at(points)} cy="54" r="6.5" />
          {count > 1 && (
            <text x={at(points)} y="40" textAnchor="middle">
              × {count}
            </text>
          )}
        </g>
      ))}
      <path className="explain-mean" d={`M${meanAt} 38V62`} />
      <text x={meanAt} y="98" textAnchor={anchorAt(meanAt)}>
        {words.picture.mean(meanInWords(picture, language))}
      </text>
    </g>
  )
}

/** A label near an edge leans away from it. */
const anchorAt = (x: number) => (x < left + 60 ? 'start' : x > left + width - 60 ? 'end' : 'middle')

/** Full points on everything, with how much of its room each criterion fills. */
function Full({ picture }: { readonly picture: Picture }) {
  const starts = startsOf(picture.segments.map(({ share }) => share))
  return picture.segments.map(({ share, filled }, index) => (
    <g key={index} data-about={index === picture.at || undefined} className="explain-segment">
      <rect
        className="explain-fill"
        x={starts[index]}
        y="144"
        width={width * share * filled}
        height="16"
        data-step={Math.min(index + 1, 5)}
      />
      <rect className="explain-room" x={starts[index]} y="144" width={width * share} height="16" />
    </g>
  ))
}

/** The same segments one after the other. */
function Bar({ picture }: { readonly picture: Picture }) {
  const lengths = picture.segments.map(({ share, filled }) => share * filled)
  const starts = startsOf(lengths)
  return lengths.map((length, index) => (
    <rect
      key={index}
      className="explain-fill"
      data-step={Math.min(index + 1, 5)}
      data-about={index === picture.at || undefined}
      x={starts[index]}
      y="200"
      width={width * length}
      height="26"
    />
  ))
}

const startsOf = (lengths: readonly number[]): readonly number[] =>
  lengths.map(
    (_, index) => left + width * lengths.slice(0, index).reduce((sum, one) => sum + one, 0),
  )
