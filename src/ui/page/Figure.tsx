import { type ReactNode, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import './figure.css'

interface Props {
  /** The number as it stands on the page. */
  readonly text: string
  /** What the number is, for whoever does not see its place. */
  readonly name: string
  /** How it comes about; asked for only when it is opened. */
  readonly children: () => ReactNode
  readonly isStrong?: boolean
  /** Stands in the number's place where there is a mark for it. */
  readonly mark?: ReactNode
}

/** A number that opens to its arithmetic. A plain button until then: a table has hundreds of them. */
export function Figure({ text, name, children, isStrong = false, mark }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="figure"
        aria-label={`${name}: ${text}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-strong={isStrong || undefined}
        onClick={() => setIsOpen(true)}
      >
        {mark ?? text}
      </button>
      {isOpen && (
        <Popover
          className="figure-popover"
          placement="bottom"
          triggerRef={button}
          isOpen
          onOpenChange={setIsOpen}
        >
          <Dialog className="figure-dialog" aria-label={name}>
            <h3>{name}</h3>
            {children()}
          </Dialog>
        </Popover>
      )}
    </>
  )
}
