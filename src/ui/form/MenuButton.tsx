import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import './form.css'
import { Icon, type IconName } from '~/ui/mark/Icon.tsx'

export interface MenuGroup<Key extends string> {
  readonly title: string
  readonly options: readonly { readonly key: Key; readonly text: string }[]
}

interface Props<Key extends string> {
  readonly text: string
  /** What the button is for, where its text alone does not tell. */
  readonly name: string
  readonly icon?: IconName
  readonly groups: readonly MenuGroup<Key>[]
  readonly selected?: Key
  readonly onChoose: (key: Key) => void
}

/** A button that opens a list of things to do or to be. */
export function MenuButton<Key extends string>(props: Props<Key>) {
  const { text, name, icon, groups, selected, onChoose } = props
  const keys = groups.flatMap(({ options }) => options.map(({ key }) => key))
  return (
    <MenuTrigger>
      <Button className="button" data-look="quiet" aria-label={name}>
        {icon && <Icon name={icon} size={18} />}
        <span>{text}</span>
        <Icon name="chevron-down" size={18} />
      </Button>
      <Popover className="list-popover" placement="bottom end">
        <Menu
          aria-label={name}
          selectionMode={selected === undefined ? 'none' : 'single'}
          selectedKeys={selected === undefined ? [] : [selected]}
          onAction={(chosen) => {
            const key = keys.find((candidate) => candidate === chosen)
            if (key !== undefined) onChoose(key)
          }}
        >
          {groups.map(({ title, options }) => (
            <MenuSection key={title}>
              <Header className="list-section-title">{title}</Header>
              {options.map(({ key, text: option }) => (
                <MenuItem key={key} id={key} className="list-option" textValue={option}>
                  {option}
                  {key === selected && <Icon name="check" size={16} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
