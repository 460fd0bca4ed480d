import { useState } from 'react'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { ReportConflict } from './ReportConflict.tsx'

interface Props {
  readonly application: Application
  readonly assessorId: AssessorId
}

/** The way to say that there is something after all, until it is handed in. */
export function ReportButton({ application, assessorId }: Props) {
  const { messages } = useMessages()
  const isWritable = useIsWritable()
  const [isOpen, setIsOpen] = useState(false)
  const { caseNumber, applicant } = application
  return (
    <div>
      <Button look="plain" isDisabled={!isWritable} onPress={() => setIsOpen(true)}>
        {messages.declaration.report.button}
      </Button>
      {isOpen && (
        <ReportConflict
          {...{ caseNumber, applicant, assessorId, onClose: () => setIsOpen(false) }}
        />
      )}
    </div>
  )
}
