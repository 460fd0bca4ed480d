import { useMessages } from '~/session/useMessages.ts'
import { useSaveCopy } from '~/session/useSaveCopy.ts'
import { Button } from '~/ui/button/Button.tsx'

/** One press, one copy of the open round. */
export function SaveCopyButton() {
  const saveCopy = useSaveCopy()
  const { messages } = useMessages()
  return <Button onPress={() => void saveCopy()}>{messages.copies.save}</Button>
}
