import { declarationWords } from '~/i18n/declarationWords.ts'
import { useState } from 'react'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { ReportConflict } from './ReportConflict.tsx'

interface Props {
  readonly application: Application
  readonly assessorId: AssessorId
}

/** The way to say that there is something after all, until it is handed in. */
export function ReportButton({ application, assessorId }: Props) {
  const words = useWords(declarationWords)
  const isWritable = useIsWritable()
  const [isOpen, setIsOpen] = useState(false)
  const { caseNumber, applicant } = application
  return (
    <div>
      <Button look="plain" isDisabled={!isWritable} onPress={() => setIsOpen(true)}>
        {words.report.button}
      </Button>
      {isOpen && (
        <ReportConflict
          {...{ caseNumber, applicant, assessorId, onClose: () => setIsOpen(false) }}
        />
      )}
    </div>
  )
}
