import type { Run, Runs } from '~/lib/TextDocument.ts'
import { inPlaces } from './inPlaces.ts'

/** A text with its emphases; a gap stands in brackets, marked. */
export function RunText({ runs }: { readonly runs: Runs }) {
  return inPlaces(runs, 'run').map(({ key, one }) => <Stretch key={key} run={one} />)
}

function Stretch({ run }: { readonly run: Run }) {
  if (typeof run === 'string') return run
  switch (run.look) {
    case 'strong':
      return <strong>{run.text}</strong>
    case 'emphasis':
      return <em>{run.text}</em>
    case 'gap':
      return <mark>[{run.text}]</mark>
  }
}
