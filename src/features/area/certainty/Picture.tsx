import { type ReactNode, useId, useState } from 'react'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'

interface Props {
  /** What kind of picture it is. */
  readonly name: string
  /** What there is to see in it. */
  readonly heading: string
  readonly text: string
  /** What chooses what is shown, above both the picture and its table. */
  readonly choice?: ReactNode
  readonly chart: ReactNode
  /** The same in words and numbers. */
  readonly table: ReactNode
  readonly children?: ReactNode
}

/** A picture that says what to see, and stands as a table for whoever would rather read it. */
export function Picture({ name, heading, text, choice, chart, table, children }: Props) {
  const words = useWords(certaintyPicturesWords)
  const [isTable, setIsTable] = useState(false)
  const id = useId()
  return (
    <figure className="picture" aria-labelledby={id}>
      <figcaption>
        <p className="note">{name}</p>
        <h3 id={id}>{heading}</h3>
        <p className="note picture-text">{text}</p>
      </figcaption>
      {choice}
      {isTable ? (
        table
      ) : (
        // The heading says what is to be seen, and the table all there is.
        <div className="picture-chart" aria-hidden="true">
          {chart}
        </div>
      )}
      <div className="no-print">
        <Button
          look="plain"
          aria-label={`${isTable ? words.asPicture : words.asTable}: ${name}`}
          onPress={() => setIsTable((is) => !is)}
        >
          {isTable ? words.asPicture : words.asTable}
        </Button>
      </div>
      {children}
    </figure>
  )
}
