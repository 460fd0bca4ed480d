import { Button } from '~/ui/button/Button.tsx'

interface Props {
  readonly words: { readonly word: string; readonly print: string }
  /** The file is being made. */
  readonly isBusy: boolean
  readonly onSaveWord: () => void
}

/** The two ways a document leaves the screen. */
export function DocumentTools({ words, isBusy, onSaveWord }: Props) {
  return (
    <>
      <Button look="filled" icon="download" isDisabled={isBusy} onPress={onSaveWord}>
        {words.word}
      </Button>
      <Button onPress={() => window.print()}>{words.print}</Button>
    </>
  )
}
