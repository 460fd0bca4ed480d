import type { ReactNode } from 'react'
import './page.css'

interface Props {
  readonly title: string
  /** A line above the title that places it. */
  readonly over?: ReactNode
  /** What stands beside the title, in smaller type. */
  readonly beside?: ReactNode
  readonly actions?: ReactNode
}

export function PageHead({ title, over, beside, actions }: Props) {
  return (
    <header className="page-head">
      <div>
        {over && <p className="note">{over}</p>}
        <div className="page-head-line">
          <h1>{title}</h1>
          {beside}
        </div>
      </div>
      {actions && <div className="page-actions no-print">{actions}</div>}
    </header>
  )
}
