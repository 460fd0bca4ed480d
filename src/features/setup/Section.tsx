import type { ReactNode } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { SectionName } from './sectionNames.ts'

interface Props {
  readonly name: SectionName
  readonly children: ReactNode
  /** The section is part of a frozen method that is not being changed. */
  readonly isLocked?: boolean
}

/** A part of the page with its heading, which the list of contents leads to. */
export function Section({ name, children, isLocked = false }: Props) {
  const { setup } = useMessages().messages
  return (
    <section className="setup-section" data-section={name} aria-labelledby={`opsaetning-${name}`}>
      <h2 id={`opsaetning-${name}`} tabIndex={-1}>
        {setup.sections[name]}
        {isLocked && (
          <span className="setup-locked-tag">
            <Icon name="lock" size={16} /> {setup.locked.tag}
          </span>
        )}
      </h2>
      {children}
    </section>
  )
}
