import { useState } from 'react'
import { whyKept } from '~/domain/log/whyKept.ts'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { CasefileTabProps } from '~/features/casefile/CasefileAddress.ts'
import { EndStep } from './EndStep.tsx'

/** The way to take the round off this computer, once nothing would be lost by it. */
export function DeleteStep({ askDelete }: Pick<CasefileTabProps, 'askDelete'>) {
  const { log, state } = useRound()
  const words = useWords(caseEndWords).deletion
  const [isAsking, setIsAsking] = useState(false)
  const isKept = whyKept(log, state) !== null
  return (
    <EndStep number={4} title={words.title} text={words.text} isDone={false}>
      <p>{isKept ? words.mayNot : words.may}</p>
      {!isKept && (
        <div className="row">
          <Button look="danger" icon="delete" onPress={() => setIsAsking(true)}>
            {words.act}
          </Button>
        </div>
      )}
      {isAsking && askDelete(() => setIsAsking(false))}
    </EndStep>
  )
}
