import { useEffect, useRef, useState } from 'react'
import { allDocuments } from '~/domain/log/documentsOf.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { linesOf } from '~/exchange/archive/writeArchive.ts'
import type { Verification } from '~/exchange/verify/Verification.ts'
import type { RoundToVerify } from '~/exchange/verify/verifyRound.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { startVerifying, type Verifying } from '~/workers/startVerifying.ts'

/** How far the verification of a file is, or of the round in hand where there is no file. */
export type VerifyStep =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly file: File | null; readonly share: number }
  | { readonly kind: 'unreadable'; readonly file: File }
  | { readonly kind: 'done'; readonly file: File | null; readonly verification: Verification }

/** One verification at a time, in a worker; it ends when it is cancelled or its page is left. */
export function useVerifying() {
  const { roundId, log, state } = useRound()
  const { heldDocuments } = useWorkbench()
  const [step, setStep] = useState<VerifyStep>({ kind: 'waiting' })
  const current = useRef<Verifying>(undefined)
  const end = () => {
    current.current?.end()
    current.current = undefined
  }
  useEffect(() => () => current.current?.end(), [])

  const run = async (file: File | null, what: File | RoundToVerify) => {
    end()
    setStep({ kind: 'running', file, share: 0 })
    const verifying = startVerifying(what, (share) => {
      if (current.current === verifying) setStep({ kind: 'running', file, share })
    })
    current.current = verifying
    const verification = await verifying.answer.catch(() => null)
    if (current.current !== verifying) return
    end()
    if (verification) setStep({ kind: 'done', file, verification })
    else setStep(file ? { kind: 'unreadable', file } : { kind: 'waiting' })
  }
  return {
    step,
    verifyFile: (file: File) => void run(file, file),
    verifyHere: async () => {
      const found = await heldDocuments(roundId)
      const isHeld = (id: DocumentId) => found.ok && found.value.has(id)
      // What is here and no longer anybody's is no part of the round.
      const held = allDocuments(state).flatMap(({ sha256 }) => (isHeld(sha256) ? [sha256] : []))
      await run(null, { roundId, lines: linesOf(log), held })
    },
    cancel: () => {
      end()
      setStep({ kind: 'waiting' })
    },
  }
}
