import { useRef, useState } from 'react'
import { instantOf } from '~/domain/model/units.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import { bytesOf } from '~/session/bytesOf.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import type { ImportKind } from './importPlan.ts'
import type { ImportStep } from './ImportStep.ts'
import { useNoteAttempt } from './imports/useImportAttempts.ts'
import { readImport } from './readImport.ts'

const maxFileName = 300

/**
 * Reads a file that has one layout only; nothing is written. Of two files chosen in a row the last
 * one counts.
 */
export function useImport(kind: ImportKind): {
  readonly step: ImportStep
  readonly read: (file: File) => void
} {
  const { state } = useRound()
  const { language } = useMessages()
  const noteAttempt = useNoteAttempt()
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' })
  const latest = useRef<File | null>(null)
  const read = async (file: File): Promise<ImportStep> => {
    const fileName = file.name.slice(0, maxFileName)
    const content = await bytesOf(file)
    if (!content) return { kind: 'unreadable', fileName }
    const source = {
      bytes: new Uint8Array(content),
      file: { fileName, sha256: await fileDigest(content) },
      reasonMissing: filesWords[language].reasonMissing,
    }
    const found = readImport(kind, source, state)
    if (!found.ok) {
      const { sha256 } = source.file
      const [at, size] = [instantOf(Date.now()), content.byteLength]
      const faults = found.faults.length
      void noteAttempt({ at, content: kind, fileName, size, sha256, outcome: 'refused', faults })
      return { kind: 'faults', fileName, faults: found.faults }
    }
    return { kind: 'preview', fileName, ...found.value }
  }
  return {
    step,
    read: (file) => {
      latest.current = file
      setStep({ kind: 'reading', fileName: file.name })
      void read(file).then((next) => {
        if (latest.current === file) setStep(next)
      })
    },
  }
}
