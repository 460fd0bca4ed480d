import type { ReactNode } from 'react'
import './button.css'
import { Icon, type IconName } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly href: string
  readonly children: ReactNode
  /** What a screen reader says in place of the text, where that says too little. */
  readonly name?: string
  readonly look?: 'outline' | 'filled' | 'plain'
  readonly icon?: IconName
  readonly iconAfter?: IconName
}

/** A link that goes on like a button. */
export function LinkButton({ href, children, name, look = 'outline', icon, iconAfter }: Props) {
  return (
    <a className="button" data-look={look} href={href} aria-label={name}>
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} size={18} />}
    </a>
  )
}
