import type { ReactNode } from 'react'
import './page.css'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly kind: 'info' | 'warning' | 'error'
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** Something one has to know, in its place and for as long as it is so. */
export function Notice({ kind, title, children, actions }: Props) {
  return (
    <div className="notice" data-kind={kind} role={kind === 'error' ? 'alert' : 'note'}>
      {kind !== 'info' && <Icon name="error" />}
      <div className="notice-text">
        {title && <strong className="notice-title">{title}</strong>} {children}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
