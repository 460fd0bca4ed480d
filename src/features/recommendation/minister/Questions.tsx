import { useState } from 'react'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { QuestionDialog } from './QuestionDialog.tsx'
import { QuestionTable } from './QuestionTable.tsx'

interface Open {
  readonly kind: 'question' | 'answer'
  readonly question: MinisterQuestion
}

/** What the minister's office has asked, and what it was answered. */
export function Questions() {
  const { state } = useRound()
  const act = useAct()
  const isWritable = useIsWritable()
  const { newQuestionId } = useWorkbench()
  const { questions: words } = useWords(ministerWords)
  const [isAsking, setIsAsking] = useState(false)
  const [open, setOpen] = useState<Open | null>(null)
  // Of two that disagree the earlier is shown until somebody writes it anew, which replaces both.
  const questions = [...state.acts.questions.values()]
    .flatMap(({ heads }) => heads[0]?.value ?? [])
    .toSorted(
      (a, b) => compareText(a.askedOn, b.askedOn) || compareText(a.questionId, b.questionId),
    )
  const unanswered = questions.filter(({ answer }) => answer === null).length
  const close = () => {
    setIsAsking(false)
    setOpen(null)
  }
  const record = (question: MinisterQuestion) => {
    close()
    void act({ kind: 'record-question', question })
  }
  return (
    <section className="minister-questions">
      <div className="minister-head questions-head">
        <div className="minister-head">
          <h2>{words.title}</h2>
          <p className="secondary">{words.count(unanswered, questions.length)}</p>
        </div>
        <Button icon="plus" isDisabled={!isWritable} onPress={() => setIsAsking(true)}>
          {words.add}
        </Button>
      </div>
      {questions.length === 0 ? (
        <p className="secondary">{words.none}</p>
      ) : (
        <QuestionTable
          questions={questions}
          onAnswer={(question) => setOpen({ kind: 'answer', question })}
          onChange={(question) => setOpen({ kind: 'question', question })}
        />
      )}
      {isAsking && (
        <QuestionDialog
          question={undefined}
          onSave={(asked) => record({ questionId: newQuestionId(), answer: null, ...asked })}
          onClose={close}
        />
      )}
      {open?.kind === 'question' && (
        <QuestionDialog
          question={open.question}
          onSave={(asked) => record({ ...open.question, ...asked })}
          onClose={close}
        />
      )}
      {open?.kind === 'answer' && (
        <AnswerDialog
          question={open.question}
          onSave={(answer) => record({ ...open.question, answer })}
          onClose={close}
        />
      )}
    </section>
  )
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b)
