import { useEffect, useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import type { SaidFault } from './DraftFault.ts'
import { goToSection } from './goToSection.ts'
import { type SectionName, sectionNames, sectionOf } from './sectionNames.ts'

/** The parts of the page, where one is, and where something is wrong. */
export function SetupContents({ faults }: { readonly faults: readonly SaidFault[] }) {
  const { setup } = useMessages().messages
  const current = useSectionInView()
  return (
    <nav className="setup-contents no-print" aria-label={setup.contents}>
      <ul>
        {sectionNames.map((name) => {
          const count = faults.filter(({ path }) => sectionOf(path) === name).length
          const title = setup.sections[name]
          return (
            <li key={name}>
              <button
                type="button"
                aria-current={current === name ? 'location' : undefined}
                aria-label={count > 0 ? setup.faultsIn(title, count) : undefined}
                onClick={() => goToSection(name)}
              >
                {title}
                {count > 0 && <span className="setup-bad">! {count}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The section whose heading was last scrolled past; at the end of the page the last one in sight. */
function useSectionInView(): SectionName {
  const [current, setCurrent] = useState<SectionName>('round')
  useEffect(() => {
    const look = () => {
      const tops = sectionNames.flatMap((name) => {
        const top = document.getElementById(`opsaetning-${name}`)?.getBoundingClientRect().top
        return top === undefined ? [] : [{ name, top }]
      })
      const page = document.documentElement
      const isAtEnd =
        window.scrollY > 0 && window.scrollY + window.innerHeight >= page.scrollHeight - 4
      const line = isAtEnd ? window.innerHeight / 2 : 140
      setCurrent(tops.findLast(({ top }) => top <= line)?.name ?? 'round')
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [])
  return current
}
