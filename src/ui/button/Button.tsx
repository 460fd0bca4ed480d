import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import './button.css'
import { Icon, type IconName } from '~/ui/mark/Icon.tsx'

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode
  /** `filled` is the next thing to do, at most one a screen; `plain` reads as a link. */
  readonly look?: 'outline' | 'filled' | 'plain' | 'danger'
  readonly icon?: IconName
  readonly iconAfter?: IconName
  /** The key that does the same, shown in the button. */
  readonly keyHint?: string
}

export function Button({ children, look = 'outline', icon, iconAfter, keyHint, ...props }: Props) {
  return (
    <AriaButton {...props} className="button" data-look={look}>
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
      {keyHint && <kbd aria-hidden="true">{keyHint}</kbd>}
      {iconAfter && <Icon name={iconAfter} size={18} />}
    </AriaButton>
  )
}
