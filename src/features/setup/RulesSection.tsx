import { memo } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { CascadeList } from './CascadeList.tsx'
import { Fixed } from './Fixed.tsx'
import { NumberInput } from './NumberInput.tsx'
import { RemarksAsked } from './RemarksAsked.tsx'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

const bases = ['mean', 'panel'] as const
const scopes = ['area', 'application'] as const

/** What an application has to reach, what counts, and what happens when two are equal. */
export const RulesSection = memo(
  function RulesSection({ editor }: { readonly editor: SetupEditor }) {
    const { messages } = useMessages()
    const { rules, none } = messages.setup
    const { draft, edit, isLocked } = editor
    return (
      <Section name="rules" isLocked={isLocked}>
        <div className="setup-fields">
          <NumberInput
            editor={editor}
            path="quorum"
            label={rules.quorum}
            hint={rules.quorumHint}
            kind="whole"
            value={draft.quorum}
            onChange={(quorum) => edit({ quorum })}
            isRequired
            isLocked={isLocked}
          />
          <NumberInput
            editor={editor}
            path="overallThreshold"
            label={rules.overallThreshold}
            hint={rules.overallThresholdHint}
            kind="points"
            value={draft.overallThreshold}
            onChange={(overallThreshold) => edit({ overallThreshold })}
            placeholder={none}
            emptyText={none}
            isLocked={isLocked}
          />
          {isLocked ? (
            <>
              <Fixed label={rules.basis}>{rules.bases[draft.basis]}</Fixed>
              <Fixed label={rules.recusalScope}>{rules.recusalScopes[draft.recusalScope]}</Fixed>
            </>
          ) : (
            <>
              <RadioList
                label={rules.basis}
                value={draft.basis}
                onChange={(basis) => edit({ basis })}
                options={bases.map((key) => ({
                  key,
                  text: rules.bases[key],
                  hint: rules.baseHints[key],
                }))}
              />
              <RadioList
                label={rules.recusalScope}
                value={draft.recusalScope}
                onChange={(recusalScope) => edit({ recusalScope })}
                options={scopes.map((key) => ({
                  key,
                  text: rules.recusalScopes[key],
                  hint: rules.recusalScopeHints[key],
                }))}
              />
            </>
          )}
          <CascadeList editor={editor} />
          <RemarksAsked editor={editor} />
        </div>
      </Section>
    )
  },
  isSameFor('rules', [
    'quorum',
    'overallThreshold',
    'basis',
    'recusalScope',
    'cascade',
    'criteria',
    'remarksAsked',
    'scale',
  ]),
)
