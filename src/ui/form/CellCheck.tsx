import { useEffect, useRef } from 'react'
import './form.css'

interface Props {
  /** What it stands for; there is no room for words in the cell. */
  readonly name: string
  readonly isSelected: boolean
  /** Some of what it stands for is, and some is not. */
  readonly isMixed?: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A box in a cell of a matrix. The browser's own: there may be thousands of them. */
export function CellCheck({ name, isSelected, isMixed = false, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = isMixed
  }, [isMixed])
  return (
    <input
      ref={input}
      type="checkbox"
      className="cell-check"
      aria-label={name}
      checked={isSelected}
      onChange={({ target }) => onChange(target.checked)}
    />
  )
}
