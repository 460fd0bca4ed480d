import { useState } from 'react'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import type { SavedArchive } from '~/session/createCopies.ts'
import { useWords } from '~/session/useWords.ts'
import type { CasefileTabProps } from '~/features/casefile/CasefileAddress.ts'
import './archive.css'
import { CloseStep } from './CloseStep.tsx'
import { DeleteStep } from './DeleteStep.tsx'
import { FilingStep } from './FilingStep.tsx'
import { SaveStep } from './SaveStep.tsx'

/** The round's end, a step after the other: closed, archived, filed, deleted from here. */
export function ArchiveTab({ askDelete }: CasefileTabProps) {
  const words = useWords(caseEndWords)
  const [saved, setSaved] = useState<SavedArchive | null>(null)
  return (
    <>
      <p className="read">{words.lead}</p>
      <ol className="casefile-ends">
        <CloseStep />
        <SaveStep saved={saved} onSaved={setSaved} />
        <FilingStep saved={saved} />
        <DeleteStep askDelete={askDelete} />
      </ol>
    </>
  )
}
