import { useState } from 'react'
import { accessWords } from '~/i18n/accessWords.ts'
import { useIsWritingHere } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import './access.css'
import { AccessMaker } from './AccessMaker.tsx'
import { AccessTable } from './AccessTable.tsx'

/** Who was given access to what, and how a pack is made for the next who asks. */
export function AccessPage() {
  const { state } = useRound()
  const isWritable = useIsWritingHere()
  const words = useWords(accessWords)
  const [isMaking, setIsMaking] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const [isBack, setIsBack] = useState(false)
  const given = state.casefile.accessGiven
  if (isMaking) {
    return (
      <AccessMaker
        onClose={(fileName) => {
          setDone(fileName)
          setIsMaking(false)
          setIsBack(true)
        }}
      />
    )
  }
  const make = (
    <Button
      look="filled"
      icon="plus"
      autoFocus={isBack}
      isDisabled={!isWritable || state.applications.size === 0}
      onPress={() => {
        setDone(null)
        setIsMaking(true)
      }}
    >
      {words.make}
    </Button>
  )
  return (
    <section className="access" aria-label={words.title}>
      <output className="access-done">{done !== null && words.pack.done(done)}</output>
      {given.length === 0 ? (
        <EmptyState title={words.empty.title} actions={make}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <div className="page-actions">{make}</div>
          <AccessTable given={given} />
        </>
      )}
    </section>
  )
}
