import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { periodText } from './periodText.ts'
import type { PersonKind } from './PersonDraft.ts'
import type { Registered } from './registered.ts'
import { versionChoice } from './versionChoice.ts'

interface Props {
  readonly kind: PersonKind
  readonly registered: Registered<Assessor | Officer>
}

/** Two have recorded the same person each in their way: both, and the choice between them. */
export function PersonVersions({ kind, registered: { id, person, heads } }: Props) {
  const actAll = useActAll()
  const { messages, language } = useMessages()
  const words = messages.people
  const choose = (chosen: Assessor | Officer | null) =>
    void actAll(versionChoice(kind, person, chosen))
  return (
    <Notice kind="warning" title={words.versions.title}>
      <ul className="people-versions">
        {heads.map(({ eventId, value, actor, at }) => (
          <li key={eventId}>
            <span>
              <bdi>{value ? summaryOf(value, messages, language) : words.versions.removed}</bdi>{' '}
              <span className="note">{words.versions.by(actor, formatMoment(at, language))}</span>
            </span>
            <Button
              aria-label={words.versions.chooseNamed(value?.name ?? id, actor)}
              onPress={() => choose(value)}
            >
              {value ? words.versions.choose : words.versions.chooseRemoved}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type Words = ReturnType<typeof useMessages>

/** All that two versions may differ in, so that the difference is in sight. */
const summaryOf = (
  value: Assessor | Officer,
  messages: Words['messages'],
  language: Words['language'],
): string =>
  [
    value.name,
    value.title,
    value.organisation,
    'competence' in value ? value.competence : null,
    value.mail,
    'phone' in value ? value.phone : null,
    periodText(value.period, messages, language),
  ]
    .filter((part) => part)
    .join(' · ')
