import { useState } from 'react'
import type { ReadRound } from '~/exchange/round/readRound.ts'
import { readRoundFile } from '~/session/readRoundFile.ts'
import { useMessages } from '~/session/useMessages.ts'

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
  const choose = async (file: File) => {
    const result = await readRoundFile(file, messages, language)
    setRead(result.ok ? result.value : null)
    setFaults(result.ok ? null : { fileName: file.name, texts: result.faults })
  }
  return { read, setRead, faults, choose }
}
