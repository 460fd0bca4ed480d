import { useState } from 'react'
import type { Command } from '~/domain/log/Command.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { exampleCommands } from './exampleCommands.ts'

interface Busy {
  readonly done: number
  readonly total: number
}

/** Beginning a round: from a setup, a file or the example. Goes to it when it is stored. */
export function useNewRound() {
  const { createRoundFrom } = useWorkbench()
  const { messages, language } = useMessages()
  const [busy, setBusy] = useState<Busy | null>(null)
  const [faults, setFaults] = useState<readonly string[]>([])
  const create = async (commands: readonly Command[], pageOf: typeof paths.setup) => {
    setFaults([])
    setBusy({ done: 0, total: commands.length })
    const created = await createRoundFrom(commands, (done, total) => setBusy({ done, total }))
    setBusy(null)
    if (created.ok) return goTo(pageOf(created.value))
    return setFaults(
      created.faults.map((fault) =>
        'subject' in fault
          ? messages.shell.refusal[fault.code](fault.subject)
          : messages.shell.save.failed(messages.shell.save.why[fault.code]),
      ),
    )
  }
  return {
    busy,
    faults,
    createFrom: (setup: Setup) =>
      create([{ kind: 'record-setup', setup, isExample: false, reason: null }], paths.setup),
    createExample: async () => {
      const { exampleRound } = await import('~/exchange/example/exampleRound.ts')
      return create(exampleCommands(exampleRound), paths.areas)
    },
    createFromFile: async (file: File) => {
      const { readRound } = await import('~/exchange/round/readRound.ts')
      const { roundFaultText } = await import('~/exchange/round/roundFaultText.ts')
      const read = readRound(await file.text())
      if (!read.ok)
        return setFaults(read.faults.map((fault) => roundFaultText(fault, messages, language)))
      const { setup, assessors, isExample } = read.value
      return create(
        [
          { kind: 'record-setup', setup, isExample, reason: null },
          ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
        ],
        paths.setup,
      )
    },
  }
}
