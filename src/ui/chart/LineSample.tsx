import './chart.css'
import { lineStroke } from './lineStroke.ts'

/** A piece of a line of `LinesChart`, for the list of what each one is. */
export function LineSample({ look }: { readonly look: number | null }) {
  return (
    <svg className="chart-sample" width="36" height="10" aria-hidden="true">
      <line x1="0" x2="36" y1="5" y2="5" {...lineStroke(look)} />
    </svg>
  )
}
