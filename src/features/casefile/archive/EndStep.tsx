import type { ReactNode } from 'react'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly number: number
  readonly title: string
  readonly text: string
  readonly isDone: boolean
  readonly children: ReactNode
}

/** A step of the round's end: what it does, and whether it is done. */
export function EndStep({ number, title, text, isDone, children }: Props) {
  const words = useWords(caseEndWords)
  return (
    <li className="casefile-end">
      <div className="casefile-end-head">
        <h2>{words.step(number, title)}</h2>
        <span className="secondary casefile-standing">
          {isDone && <Icon name="check" size={18} />} {isDone ? words.done : words.notDone}
        </span>
      </div>
      <p className="read secondary">{text}</p>
      {children}
    </li>
  )
}
