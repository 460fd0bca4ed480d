import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import './figure.css'

interface Props {
  /** The number as it stands on the page. */
  readonly text: string
  /** What the number is, for whoever does not see its place. */
  readonly name: string
  /** How it comes about. */
  readonly children: ReactNode
  readonly isStrong?: boolean
}

/** A number that opens to its arithmetic. */
export function Figure({ text, name, children, isStrong = false }: Props) {
  return (
    <DialogTrigger>
      <Button
        className="figure"
        aria-label={`${name}: ${text}`}
        data-strong={isStrong || undefined}
      >
        {text}
      </Button>
      <Popover className="figure-popover" placement="bottom">
        <Dialog className="figure-dialog" aria-label={name}>
          <h3>{name}</h3>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
