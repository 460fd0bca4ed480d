import { useState } from 'react'
import { countFiled } from '~/domain/log/journalling.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { blobDigest } from '~/session/blobDigest.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'

/** What a filing says of an archive [CL3]. */
export interface ChosenArchive {
  readonly fileName: string
  readonly sha256: string
  /** All in it, and those that a filing counts. */
  readonly events: number
  readonly filed: number
  readonly documents: number
}

/** An archive file that is read: whether it is whole, of this round, and holds nothing that is not here. */
export function useChosenArchive() {
  const { roundId } = useRound()
  const { readCopy } = useWorkbench()
  const { language } = useMessages()
  const words = useWords(caseEndWords).filing
  const [chosen, setChosen] = useState<ChosenArchive | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isReading, setIsReading] = useState(false)

  const read = async (file: File): Promise<ChosenArchive | string> => {
    const copy = await readCopy(file)
    if (!copy.ok) {
      const [first] = copy.faults
      return !first || first.code === 'unreadable'
        ? words.unreadable
        : archiveFaultText(first, language)
    }
    const { archive, events, same } = copy.value
    if (archive.manifest.round.id !== roundId) {
      return words.otherRound(archive.manifest.round.title)
    }
    if (same < events) return words.ahead
    return {
      fileName: file.name,
      sha256: await blobDigest(file),
      events,
      filed: countFiled(archive.log),
      documents: archive.documents.size,
    }
  }
  const choose = async (file: File) => {
    setIsReading(true)
    setFault(null)
    // The file may be gone before its digest is made.
    const found = await read(file).catch(() => words.unreadable)
    setIsReading(false)
    setChosen(typeof found === 'string' ? null : found)
    setFault(typeof found === 'string' ? found : null)
  }
  return { chosen, fault, isReading, choose }
}
