import type { DiffPart } from '~/lib/wordDiff.ts'

interface Props {
  readonly parts: readonly DiffPart[]
  /** Which of the two texts is shown: the one that lost words, or the one that got them. */
  readonly side: 'before' | 'after'
  /** Also what is the same from end to end; else only the words round a change. */
  readonly isWhole: boolean
}

/** Characters of what is the same that are kept on each side of a change. */
const kept = 160

/** One of two texts, with the words marked that the other has not. */
export function DiffText({ parts, side, isWhole }: Props) {
  const hidden = side === 'before' ? 'added' : 'removed'
  return (
    <bdi className="versions-text">
      {parts.map(({ kind, text }, index) => {
        if (kind === hidden) return null
        if (kind === 'removed') return <del key={index}>{text}</del>
        if (kind === 'added') return <ins key={index}>{text}</ins>
        const isFirst = index === 0
        const isLast = index === parts.length - 1
        return isWhole ? text : shortened(text, isFirst, isLast)
      })}
    </bdi>
  )
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? '' : text.slice(0, kept)
  const end = isLast ? '' : text.slice(-kept)
  return text.length <= start.length + end.length + kept ? text : `${start} … ${end}`
}
