import { memo } from 'react'
import { letterSetupWords } from '~/i18n/letterSetupWords.ts'
import { useWords } from '~/session/useWords.ts'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

/** What the recommendation and the letters say in the authority's own words. It is never locked. */
export const LettersSection = memo(
  function LettersSection({ editor }: { readonly editor: SetupEditor }) {
    const words = useWords(letterSetupWords)
    const { letters } = editor.draft
    const change = (part: Partial<typeof letters>) =>
      editor.edit({ letters: { ...letters, ...part } })
    return (
      <Section name="letters">
        <p className="hint">{words.note}</p>
        <div className="setup-fields">
          {(['authority', 'recipient'] as const).map((field) => (
            <div key={field} data-span="wide">
              <TextInput
                editor={editor}
                path={`letters.${field}`}
                label={words[field]}
                hint={words[`${field}Hint`]}
                value={letters[field]}
                onChange={(text) => change({ [field]: text })}
                maxLength={200}
              />
            </div>
          ))}
          {(['legalBasis', 'complaint'] as const).map((field) => (
            <div key={field} data-span="wide">
              <TextInput
                editor={editor}
                path={`letters.${field}`}
                label={words[field]}
                hint={words[`${field}Hint`]}
                value={letters[field]}
                onChange={(text) => change({ [field]: text })}
                rows={4}
                maxLength={5000}
              />
            </div>
          ))}
        </div>
      </Section>
    )
  },
  isSameFor('letters', ['letters']),
)
