import { useRouterState } from '@tanstack/react-router'
import type { RoundId } from '~/domain/model/ids.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { usePerson } from '~/session/usePerson.ts'

/** The pages of the round for whoever one is: an assessor has two, and sees no others. */
export function Navigation({ roundId }: { readonly roundId: RoundId }) {
  const { messages } = useMessages()
  const { role } = usePerson()
  // A letter is a page of its application.
  const path = useRouterState({ select: ({ location }) => location.pathname }).replace(
    '/breve/',
    '/ansoegninger/',
  )
  const { shell } = messages
  const pages =
    role === 'assessor'
      ? [
          { href: paths.assess(roundId), text: shell.assess },
          { href: paths.handIn(roundId), text: shell.handIn },
        ]
      : [
          { href: paths.setup(roundId), text: shell.setup },
          { href: paths.applications(roundId), text: shell.applications },
          { href: paths.panel(roundId), text: shell.panel },
          { href: paths.areas(roundId), text: shell.areas },
          { href: paths.recommendation(roundId), text: shell.recommendation },
          { href: paths.casefile(roundId), text: shell.casefile },
        ]
  return (
    <nav aria-label={shell.mainNavigation} className="shell-nav">
      {pages.map(({ href, text }) => (
        <a
          key={href}
          href={href}
          aria-current={`${path}/`.startsWith(`${href.slice(1)}/`) ? 'page' : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  )
}
