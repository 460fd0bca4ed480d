import { useId, useRef, useState } from 'react'
import './form.css'
import { Button } from '~/ui/button/Button.tsx'

interface Props {
  readonly text: string
  readonly label: string
  readonly button: string
  /** Said once it has been copied. */
  readonly done: string
}

/** A text to be taken elsewhere. Where the browser will not copy, it is marked for the hand to. */
export function CopyText({ text, label, button, done }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      field.current?.focus()
    }
  }
  const rows = Math.min(16, Math.max(1, text.split('\n').length + Math.floor(text.length / 160)))
  return (
    <div className="copy-text">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <textarea id={id} ref={field} className="input" readOnly rows={rows} value={text} />
      <div className="row">
        <Button onPress={() => void copy()}>{button}</Button>
        <output className="secondary">{copied === text && done}</output>
      </div>
    </div>
  )
}
