import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'

/** Brings a round back from a copy. */
export function RestoreButton({ onPress }: { readonly onPress: () => void }) {
  const { messages } = useMessages()
  return <Button onPress={onPress}>{messages.copies.restoreTitle}</Button>
}
