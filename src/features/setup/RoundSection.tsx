import { memo } from 'react'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { readDeadline } from './deadlineEntry.ts'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

/** What the round is called, and until when one could apply. */
export const RoundSection = memo(
  function RoundSection({ editor }: { readonly editor: SetupEditor }) {
    const { messages, language } = useMessages()
    const { round } = messages.setup
    const { draft, edit } = editor
    const { deadline } = draft
    const read = readDeadline(deadline)
    return (
      <Section name="round">
        <div className="setup-fields">
          <div data-span="wide">
            <TextInput
              editor={editor}
              path="title"
              label={round.title}
              value={draft.title}
              onChange={(title) => edit({ title })}
              maxLength={200}
              isRequired
            />
          </div>
          <fieldset className="setup-group" data-span="wide">
            <legend className="label">{round.deadline}</legend>
            <div className="setup-pair">
              <TextInput
                editor={editor}
                path="deadline.day"
                label={round.day}
                hint={round.dayHint}
                value={deadline.day}
                onChange={(day) => edit({ deadline: { ...deadline, day } })}
                maxLength={30}
              />
              <TextInput
                editor={editor}
                path="deadline.time"
                label={round.time}
                hint={round.timeHint}
                value={deadline.time}
                onChange={(time) => edit({ deadline: { ...deadline, time } })}
                maxLength={20}
              />
            </div>
            {read.ok && (
              <p className="note">
                {read.value === null
                  ? round.noDeadline
                  : round.deadlineRead(formatMoment(read.value, language))}
              </p>
            )}
          </fieldset>
        </div>
      </Section>
    )
  },
  isSameFor('round', ['title', 'deadline']),
)
