import { memo, type ReactNode } from 'react'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Scale } from '~/domain/model/Setup.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Segments } from '~/ui/form/Segments.tsx'
import { draftScale } from './draftScale.ts'
import { Fixed } from './Fixed.tsx'
import { NumberInput } from './NumberInput.tsx'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

const steps = ['1', '0.5'] as const
const bests = ['high', 'low'] as const

/** Where points lie, how far apart, and which end is best. */
export const ScaleSection = memo(
  function ScaleSection({ editor }: { readonly editor: SetupEditor }) {
    const { messages } = useMessages()
    const words = messages.setup.scale
    const { draft, edit, isLocked } = editor
    const { scale } = draft
    const change = (part: Partial<typeof scale>) => edit({ scale: { ...scale, ...part } })
    return (
      <Section name="scale" isLocked={isLocked}>
        <div className="setup-inline">
          {(['min', 'max'] as const).map((end) => (
            <NumberInput
              key={end}
              editor={editor}
              path={`scale.${end}`}
              label={words[end]}
              kind="points"
              value={scale[end]}
              onChange={(value) => change({ [end]: value })}
              isRequired
              isLocked={isLocked}
            />
          ))}
          <Choice label={words.step} isLocked={isLocked} text={words.steps[scale.step]}>
            <Segments
              label={words.step}
              look="quiet"
              value={scale.step === 1 ? '1' : '0.5'}
              options={steps.map((key) => ({ key, text: words.steps[key] }))}
              onChange={(step) => change({ step: step === '1' ? 1 : 0.5 })}
            />
          </Choice>
          <Choice label={words.best} isLocked={isLocked} text={words.bests[scale.best]}>
            <Segments
              label={words.best}
              look="quiet"
              value={scale.best}
              options={bests.map((key) => ({ key, text: words.bests[key] }))}
              onChange={(best) => change({ best })}
            />
          </Choice>
        </div>
        <Preview scale={draftScale(draft)} />
      </Section>
    )
  },
  isSameFor('scale', ['scale']),
)

interface ChoiceProps {
  readonly label: string
  readonly text: string
  readonly isLocked: boolean
  readonly children: ReactNode
}

function Choice({ label, text, isLocked, children }: ChoiceProps) {
  if (isLocked) return <Fixed label={label}>{text}</Fixed>
  return (
    <div className="field">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}

function Preview({ scale }: { readonly scale: Scale | null }) {
  const { messages, language } = useMessages()
  if (!scale) return null
  const points = scalePoints(scale)
  const shown = points.map((point) => formatPoint(point, language))
  const text = shown.length > 12 ? [...shown.slice(0, 4), '…', ...shown.slice(-1)] : shown
  return <p className="note">{messages.setup.scale.preview(text.join(' · '))}</p>
}
