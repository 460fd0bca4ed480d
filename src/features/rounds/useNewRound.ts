import { useState } from 'react'
import type { Refusal } from '~/domain/log/decide.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Result } from '~/lib/result.ts'
import { goTo, paths } from '~/session/paths.ts'
import { readRoundFile } from '~/session/readRoundFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { StorageFault } from '~/storage/StorageFault.ts'

interface Busy {
  readonly done: number
  readonly total: number
}

/** Why there is no new round. */
interface Failure {
  readonly title: string
  readonly text: string
  readonly faults: readonly string[]
}

/** Beginning a round: from a setup, a file or the example. Goes to it when it is stored. */
export function useNewRound() {
  const { createRound, createRoundFrom } = useWorkbench()
  const { messages, language } = useMessages()
  const [busy, setBusy] = useState<Busy | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = messages.rounds
  const goWhen = async (
    creating: Promise<Result<RoundId, Refusal | StorageFault>>,
    pageOf: typeof paths.setup,
  ) => {
    setFailure(null)
    const created = await creating
    setBusy(null)
    if (created.ok) return goTo(pageOf(created.value))
    const { save } = messages.shell
    const { refusalWords } = await import('~/i18n/refusalWords.ts')
    const refusal = refusalWords[language]
    const faults = created.faults.map((fault) =>
      'subject' in fault ? refusal[fault.code](fault.subject) : save.failed(save.why[fault.code]),
    )
    return setFailure({ title: words.notCreated, text: '', faults })
  }
  return {
    busy,
    failure,
    createFrom: (setup: Setup) => goWhen(createRound(setup, [], false), paths.setup),
    createExample: async () => {
      const { exampleRound } = await import('~/exchange/example/exampleRound.ts')
      const { exampleCommands } = await import('~/exchange/example/exampleCommands.ts')
      const commands = exampleCommands(exampleRound)
      setBusy({ done: 0, total: commands.length })
      const onProgress = (done: number, total: number) => setBusy({ done, total })
      return goWhen(createRoundFrom(commands, onProgress), paths.areas)
    },
    createFromFile: async (file: File) => {
      const read = await readRoundFile(file, messages, language)
      if (!read.ok) {
        const { fileFaults: title, fileFaultsText: text } = words
        return setFailure({ title, text, faults: read.faults })
      }
      const { setup, assessors, isExample } = read.value
      return goWhen(createRound(setup, assessors, isExample), paths.setup)
    },
  }
}
