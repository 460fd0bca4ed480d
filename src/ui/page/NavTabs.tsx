import { useSyncExternalStore } from 'react'
import './page.css'

interface Props {
  /** What the pages are of, for whoever cannot see it. */
  readonly name: string
  /** Addresses within the app, as hashes. Which is open is told where the path does not say. */
  readonly tabs: readonly {
    readonly href: string
    readonly text: string
    readonly isOpen?: boolean
  }[]
}

/** Links between the pages of one part; the one that is open is marked. */
export function NavTabs({ name, tabs }: Props) {
  const hash = useSyncExternalStore(onHash, () => window.location.hash)
  const path = hash.split('?')[0]
  return (
    <nav aria-label={name} className="nav-tabs no-print">
      {tabs.map(({ href, text, isOpen = path === href }) => (
        <a key={href} href={href} aria-current={isOpen ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}

function onHash(listener: () => void) {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
