import type { Runs } from '~/lib/TextDocument.ts'
import { inPlaces } from './inPlaces.ts'
import { RunText } from './RunText.tsx'

interface Props {
  readonly isNumbered: boolean
  readonly items: readonly Runs[]
}

export function DocumentList({ isNumbered, items }: Props) {
  const List = isNumbered ? 'ol' : 'ul'
  return (
    <List>
      {inPlaces(items, 'item').map(({ key, one }) => (
        <li key={key}>
          <RunText runs={one} />
        </li>
      ))}
    </List>
  )
}
