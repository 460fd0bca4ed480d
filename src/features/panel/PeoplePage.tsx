import { peopleWords } from '~/i18n/peopleWords.ts'
import { useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { PanelTabs } from './PanelTabs.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import './people.css'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import type { PersonKind } from './PersonDraft.ts'
import { registered } from './registered.ts'

/** Who assesses, and which case officers work on the round: the authority must be able to tell. */
export function PeoplePage() {
  const { state } = useRound()
  const { messages } = useMessages()
  const [added, setAdded] = useState<PersonKind | 'several' | null>(null)
  const words = useWords(peopleWords)
  const assessors = registered(state.assessors)
  const officers = registered(state.officers)
  const close = () => setAdded(null)
  return (
    <div className="page people">
      <PanelTabs />
      <PageHead
        title={messages.panel.tabs.people}
        beside={
          <span className="secondary">{words.summary(assessors.length, officers.length)}</span>
        }
      />
      <section className="stack">
        <div className="people-head">
          <h2>{words.assessor.title}</h2>
          <Button icon="plus" onPress={() => setAdded('assessor')}>
            {words.assessor.add}
          </Button>
          <Button onPress={() => setAdded('several')}>{words.paste.open}</Button>
        </div>
        <p className="secondary">
          {assessors.length === 0 ? words.assessor.empty : words.assessor.about}
        </p>
        <PeopleTable kind="assessor" people={assessors} />
      </section>
      <section className="stack">
        <div className="people-head">
          <h2>{words.officer.title}</h2>
          <Button icon="plus" onPress={() => setAdded('officer')}>
            {words.officer.add}
          </Button>
        </div>
        <p className="secondary">
          {officers.length === 0 ? words.officer.empty : words.officer.about}
        </p>
        <PeopleTable kind="officer" people={officers} />
      </section>
      {added === 'several' && <PasteDialog onClose={close} />}
      {(added === 'assessor' || added === 'officer') && (
        <PersonDialog kind={added} person={null} onClose={close} />
      )}
    </div>
  )
}
