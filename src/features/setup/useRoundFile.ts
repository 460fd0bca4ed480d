import { useState } from 'react'
import { type ReadRound, readRound } from '~/exchange/round/readRound.ts'
import { roundFaultText } from '~/exchange/round/roundFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'

const maxBytes = 5_000_000

interface FileFaults {
  readonly fileName: string
  readonly texts: readonly string[]
}

/** The shipped template, fetched only when somebody asks for it. */
export async function templateRound(): Promise<ReadRound> {
  const { innovationskraft } = await import('~/exchange/example/innovationskraft.ts')
  return { setup: innovationskraft, assessors: [], isExample: false }
}

/** Reads a `round.json` that somebody chose: what it holds, or everything wrong with it. */
export function useRoundFile() {
  const { messages, language } = useMessages()
  const [read, setRead] = useState<ReadRound | null>(null)
  const [faults, setFaults] = useState<FileFaults | null>(null)
  const refuse = (fileName: string, texts: readonly string[]) => {
    setRead(null)
    setFaults({ fileName, texts: [...new Set(texts)] })
  }
  const choose = async (file: File) => {
    if (file.size > maxBytes) return refuse(file.name, [messages.setup.files.tooLarge])
    const result = readRound(await file.text())
    if (!result.ok) {
      return refuse(
        file.name,
        result.faults.map((fault) => roundFaultText(fault, messages, language)),
      )
    }
    setFaults(null)
    setRead(result.value)
  }
  return { read, setRead, faults, choose }
}
