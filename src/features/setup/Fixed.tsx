import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly children: ReactNode
  readonly isLabelHidden?: boolean
}

/** Stands where a field would, when its value can only be read. */
export function Fixed({ label, children, isLabelHidden = false }: Props) {
  if (isLabelHidden) return <span className="setup-fixed">{children}</span>
  return (
    <div className="field">
      <span className="label">{label}</span>
      <span className="setup-fixed">{children}</span>
    </div>
  )
}
