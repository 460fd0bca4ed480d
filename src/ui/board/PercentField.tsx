import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { arrowStep } from './arrowStep.ts'
import './board.css'
import { readPercent } from './readPercent.ts'

interface Props {
  readonly label: string
  /** Permille. */
  readonly value: number
  readonly max: number
  readonly valueText: string
  /** Said where what is typed is no number. */
  readonly faultText: string
  /** Before it is changed by key or by what is typed. */
  readonly onBegin: () => void
  readonly onStep: (value: number) => void
  /** When it is set: Enter, leaving the field, or letting go of a key. */
  readonly onLetGo: () => void
  /** Leave it as it was when it was entered. */
  readonly onCancel: () => void
}

/** A share in per cent, typed or stepped by arrow keys. What is typed counts once it is set. */
export function PercentField({ label, value, max, valueText, faultText, ...act }: Props) {
  const { onBegin, onStep, onLetGo, onCancel } = act
  const [typed, setTyped] = useState<string | null>(null)
  const [isFaulty, setIsFaulty] = useState(false)
  const hasBegun = useRef(false)
  const faultId = useId()
  const begin = () => {
    if (!hasBegun.current) onBegin()
    hasBegun.current = true
  }
  const forget = () => {
    setTyped(null)
    setIsFaulty(false)
  }
  /** Whether what is typed could be read. */
  const set = (): boolean => {
    const permille = typed === null ? null : readPercent(typed)
    if (permille === undefined) return false
    if (permille !== null) {
      begin()
      onStep(Math.min(permille, max))
    }
    forget()
    onLetGo()
    return true
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      setIsFaulty(!set())
      return
    }
    if (event.key === 'Escape') {
      forget()
      if (hasBegun.current) onCancel()
      return
    }
    // Sideways one moves within what is typed.
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return
    const isTyping = typed !== null && (event.key === 'Home' || event.key === 'End')
    const next = isTyping ? undefined : arrowStep(event, value, max)
    if (next === undefined) return
    event.preventDefault()
    begin()
    forget()
    onStep(next)
  }
  return (
    <span className="percent-field">
      <input
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autoComplete="off"
        aria-label={label}
        aria-valuenow={value / 10}
        aria-valuemin={0}
        aria-valuemax={max / 10}
        aria-valuetext={valueText}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? faultId : undefined}
        value={typed ?? valueText}
        onFocus={({ currentTarget }) => {
          hasBegun.current = false
          currentTarget.select()
        }}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
        onKeyUp={() => typed === null && hasBegun.current && onLetGo()}
        onBlur={() => {
          if (!set()) forget()
        }}
      />
      {isFaulty && (
        <span id={faultId} role="alert" className="percent-fault">
          {faultText}
        </span>
      )}
    </span>
  )
}
