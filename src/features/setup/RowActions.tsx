import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { focusPathSoon } from './focusPath.ts'
import { Place } from './Place.tsx'
import { say } from './spoken.ts'

interface Props {
  readonly list: string
  readonly index: number
  readonly count: number
  readonly name: string
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly canRemove?: boolean
}

/** Moves a row up or down, or takes it away; focus stays with what was moved. */
export function RowActions(props: Props) {
  const { list, index, count, name, onMove, onRemove, canRemove = true } = props
  const { setup } = useMessages().messages
  const move = (to: number) => {
    onMove(to)
    say(setup.moved(name, to + 1, count))
    const isAtEnd = to === 0 || to === count - 1
    const direction = to < index === isAtEnd ? 'down' : 'up'
    focusPathSoon(`${list}.${to}.${direction}`)
  }
  return (
    <span className="setup-row-actions">
      <Place path={`${list}.${index}.up`}>
        <Button
          look="plain"
          isDisabled={index === 0}
          icon="chevron-up"
          onPress={() => move(index - 1)}
        >
          <span className="visually-hidden">{setup.moveUp(name)}</span>
        </Button>
      </Place>
      <Place path={`${list}.${index}.down`}>
        <Button
          look="plain"
          isDisabled={index === count - 1}
          icon="chevron-down"
          onPress={() => move(index + 1)}
        >
          <span className="visually-hidden">{setup.moveDown(name)}</span>
        </Button>
      </Place>
      {canRemove && (
        <Button
          look="plain"
          aria-label={setup.removeNamed(name)}
          onPress={() => {
            onRemove()
            say(setup.removed(name))
            focusPathSoon(`${list}.add`)
          }}
        >
          {setup.remove}
        </Button>
      )}
    </span>
  )
}
