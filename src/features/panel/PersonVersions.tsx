import type { PeopleWords } from '~/i18n/da/people.ts'
import { peopleWords } from '~/i18n/peopleWords.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import { formatMoment, type Language } from '~/i18n/formats.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
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
  const { language } = useMessages()
  const words = useWords(peopleWords)
  const choose = (chosen: Assessor | Officer | null) =>
    void actAll(versionChoice(kind, person, chosen))
  return (
    <Notice kind="warning" title={words.versions.title}>
      <ul className="people-versions">
        {heads.map(({ eventId, value, actor, at }) => (
          <li key={eventId}>
            <span>
              <bdi>{value ? summaryOf(value, words, language) : words.versions.removed}</bdi>{' '}
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

/** All that two versions may differ in, so that the difference is in sight. */
const summaryOf = (value: Assessor | Officer, words: PeopleWords, language: Language): string =>
  [
    value.name,
    value.title,
    value.organisation,
    'competence' in value ? value.competence : null,
    value.mail,
    'phone' in value ? value.phone : null,
    periodText(value.period, words, language),
  ]
    .filter((part) => part)
    .join(' · ')
