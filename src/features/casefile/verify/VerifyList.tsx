import { formatCount } from '~/i18n/formats.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** Sentences of one kind that are written out; the others are counted. */
const written = 50

/** Sentences under a heading; nothing where there are none. */
export function VerifyList({
  title,
  texts,
}: {
  readonly title: string
  readonly texts: readonly string[]
}) {
  const { language } = useMessages()
  const words = useWords(verifyWords)
  const rest = texts.length - written
  if (texts.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="verify-list">
        {texts.slice(0, written).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
        {rest > 0 && <li>{words.more(formatCount(rest, language))}</li>}
      </ul>
    </>
  )
}
