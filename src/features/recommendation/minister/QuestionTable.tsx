import { isDisputed } from '~/domain/log/Register.ts'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import { formatDay } from '~/i18n/formats.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { letterPaths } from '~/session/letterPaths.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useNow } from '~/session/useNow.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import '~/ui/table/table.css'
import { isOverdue } from './isOverdue.ts'

interface Props {
  readonly questions: readonly MinisterQuestion[]
  readonly onAnswer: (question: MinisterQuestion) => void
  readonly onChange: (question: MinisterQuestion) => void
}

/** Each question with its answer under it, and whether somebody still waits for one. */
export function QuestionTable({ questions, onAnswer, onChange }: Props) {
  const { roundId, state } = useRound()
  const { language } = useMessages()
  const isWritable = useIsWritable()
  const { questions: words } = useWords(ministerWords)
  const letters = useWords(letterPagesWords)
  const day = (date: string) => formatDay(`${date}T12:00:00Z`, language)
  return (
    <table className="table questions-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="questions-day">
            {words.asked}
          </th>
          <th scope="col" className="questions-from">
            {words.from}
          </th>
          <th scope="col">{words.question}</th>
          <th scope="col" className="questions-day">
            {words.due}
          </th>
          <th scope="col" className="questions-state">
            {words.state}
          </th>
          <th scope="col" className="questions-do no-print">
            <span className="visually-hidden">{words.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr key={question.questionId}>
            <td>{day(question.askedOn)}</td>
            <td>
              <bdi>{question.from}</bdi>
            </td>
            <td>
              <p>
                <bdi>{question.text}</bdi>
              </p>
              {question.answer && (
                <div className="questions-answer">
                  <p className="note">{words.answeredOn(day(question.answer.on))}</p>
                  <p>
                    <bdi>{question.answer.text}</bdi>
                  </p>
                </div>
              )}
              {isDisputed(state.acts.questions.get(question.questionId)) && (
                <p className="note minister-flag">
                  <Icon name="error" size={16} /> {words.disputed}
                </p>
              )}
            </td>
            <td>
              {question.due ? day(question.due) : <span className="secondary">{words.noDue}</span>}
            </td>
            <td>
              <Standing question={question} />
            </td>
            <td className="questions-do no-print">
              <Button
                look="plain"
                isDisabled={!isWritable}
                aria-label={
                  question.answer
                    ? words.changeAnswerTo(question.text)
                    : words.answerTo(question.text)
                }
                onPress={() => onAnswer(question)}
              >
                {question.answer ? words.changeAnswer : words.answer}
              </Button>
              <LinkButton
                look="plain"
                href={letterPaths.note(roundId, question.questionId)}
                name={letters.note.makeOn(question.text)}
              >
                {letters.note.make}
              </LinkButton>
              <Button
                look="plain"
                isDisabled={!isWritable}
                aria-label={words.changeOf(question.text)}
                onPress={() => onChange(question)}
              >
                {words.change}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ question }: { readonly question: MinisterQuestion }) {
  const now = useNow(60_000)
  const { questions: words } = useWords(ministerWords)
  if (isOverdue(question, now)) {
    return (
      <span className="minister-flag">
        <Icon name="error" size={16} /> {words.overdue}
      </span>
    )
  }
  return question.answer ? (
    <DiscWord shape="full">{words.answered}</DiscWord>
  ) : (
    <DiscWord shape="dashed">{words.open}</DiscWord>
  )
}
