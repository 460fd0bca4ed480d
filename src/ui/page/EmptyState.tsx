import type { ReactNode } from 'react'
import './page.css'

interface Props {
  readonly title: string
  /** What to do about it. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Where there is nothing yet: says so, and what comes first. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p className="read">{children}</p>
      {actions && <div className="page-actions">{actions}</div>}
    </div>
  )
}
