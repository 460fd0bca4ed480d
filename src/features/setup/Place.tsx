import type { ReactNode } from 'react'

interface Props {
  /** Where in the setup this is, as a fault names it: `criteria.2.weight`. */
  readonly path: string
  readonly children: ReactNode
}

/** Marks where something of the setup stands on the page, so that a fault can lead to it. */
export function Place({ path, children }: Props) {
  return (
    <div className="setup-place" data-path={path}>
      {children}
    </div>
  )
}
