import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly kind: 'idle' | 'saving' | 'saved' | 'failed'
  /** Empty where there is nothing to say; the place to say it in stays. */
  readonly text: string
  readonly retryText: string
  readonly onRetry: () => void
  readonly iconSize: number
}

/** Whether what was done last is stored, in words that a screen reader says when they change. */
export function SaveMark({ kind, text, retryText, onRetry, iconSize }: Props) {
  return (
    <>
      <output>
        {kind === 'saved' && <Icon name="check" size={iconSize} />}
        {kind === 'failed' && <Icon name="error" size={iconSize} />} {text}
      </output>
      {kind === 'failed' && (
        <Button look="danger" onPress={onRetry}>
          {retryText}
        </Button>
      )}
    </>
  )
}
