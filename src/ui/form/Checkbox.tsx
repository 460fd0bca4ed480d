import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './form.css'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

export function Checkbox({ children, isSelected, onChange, isDisabled = false }: Props) {
  return (
    <AriaCheckbox
      className="check"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className="check-box">{isSelected && <Icon name="check" size={16} />}</span>
      {children}
    </AriaCheckbox>
  )
}
