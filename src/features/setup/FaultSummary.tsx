import type { Ref } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import { placeName } from './placeName.ts'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: Pick<SetupEditor, 'faults' | 'draft'>
  readonly onGo: (path: string) => void
  readonly ref: Ref<HTMLElement>
}

/** Everything that is wrong, each leading to its field. */
export function FaultSummary({ editor, onGo, ref }: Props) {
  const { messages } = useMessages()
  const { setup } = messages
  const { faults, draft } = editor
  if (faults.length === 0) return null
  return (
    <section
      className="notice setup-faults"
      data-kind="error"
      aria-label={setup.faultSummary.title(faults.length)}
      ref={ref}
      tabIndex={-1}
    >
      <Icon name="error" />
      <div className="notice-text">
        <strong>{setup.faultSummary.title(faults.length)}</strong>
        <ul>
          {faults.map(({ path, text }) => (
            <li key={`${path} ${text}`}>
              <span className="secondary">{placeName(path, draft, messages)}:</span>{' '}
              <button type="button" className="setup-link" onClick={() => onGo(path)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
