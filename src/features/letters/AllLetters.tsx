import { useState } from 'react'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { AllLettersDialog } from './AllLettersDialog.tsx'

/** All letters on decisions at once, as a file to take home. */
export function AllLetters() {
  const { all: words } = useWords(letterPagesWords)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button icon="download" onPress={() => setIsOpen(true)}>
        {words.open}
      </Button>
      {isOpen && <AllLettersDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}
