import type { ReactNode } from 'react'
import { Disc, type DiscShape } from './Disc.tsx'
import './mark.css'

interface Props {
  readonly shape: DiscShape
  readonly children: ReactNode
}

/** A state in a table: its shape and its word on one line. */
export function DiscWord({ shape, children }: Props) {
  return (
    <span className="disc-word">
      <Disc shape={shape} />
      {children}
    </span>
  )
}
