import { peopleWords } from '~/i18n/peopleWords.ts'
import { useCallback, useMemo, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DeclarationDialog } from './DeclarationDialog.tsx'
import './habilitet.css'
import { filteredAreas, habilitetAreas, type HabilitetFilter } from './habilitetAreas.ts'
import { HabilitetDialog } from './HabilitetDialog.tsx'
import { HabilitetFilterBar } from './HabilitetFilterBar.tsx'
import { HabilitetMatrix } from './HabilitetMatrix.tsx'
import { habilitetPeople } from './habilitetPeople.ts'
import type { Pair } from './Pair.ts'
import { PanelTabs } from './PanelTabs.tsx'
import { RulingDialog } from './RulingDialog.tsx'
import { waitingRulings } from './waitingRulings.ts'
import { WaitingTable } from './WaitingTable.tsx'

interface Props {
  readonly filter: HabilitetFilter
  readonly onFilter: (filter: HabilitetFilter) => void
}

type Opened =
  | ({ readonly kind: 'history' | 'ruling' } & Pair)
  | ({ readonly kind: 'declaration' } & Partial<Pair>)

/** Habilitet comes first: what waits for a ruling, and how everybody stands to every application. */
export function HabilitetPage({ filter, onFilter }: Props) {
  const { roundId, state } = useRound()
  const { messages } = useMessages()
  const [opened, setOpened] = useState<Opened | null>(null)
  const words = useWords(peopleWords).habilitet
  const setup = setupOf(state)
  const people = useMemo(() => habilitetPeople(state), [state])
  const areas = useMemo(
    () =>
      habilitetAreas(
        state,
        people.map(({ id }) => id),
      ),
    [state, people],
  )
  const waiting = useMemo(() => waitingRulings(state), [state])
  const shown = useMemo(() => filteredAreas(areas, filter), [areas, filter])
  const isReady = setup !== undefined && people.length > 0 && areas.length > 0
  const undeclared = areas
    .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells))
    .filter(({ standing }) => standing === 'undeclared').length
  const shownPeople = useMemo(
    () => people.filter(({ id }) => filter.person === null || id === filter.person),
    [people, filter],
  )
  // The matrix has thousands of cells, and is not to be drawn again for a dialog over it.
  const openHistory = useCallback((pair: Pair) => setOpened({ kind: 'history', ...pair }), [])
  const close = () => setOpened(null)
  return (
    <div className="page">
      <PanelTabs />
      <PageHead
        title={messages.panel.tabs.habilitet}
        beside={
          isReady && <span className="secondary">{words.summary(waiting.length, undeclared)}</span>
        }
        actions={
          isReady && (
            <Button icon="plus" onPress={() => setOpened({ kind: 'declaration' })}>
              {words.enter.open}
            </Button>
          )
        }
      />
      {!isReady && (
        <EmptyState
          title={words.empty.title}
          actions={
            people.length === 0 ? (
              <LinkButton href={paths.people(roundId)}>{words.empty.toPeople}</LinkButton>
            ) : (
              <LinkButton href={paths.applications(roundId)}>
                {words.empty.toApplications}
              </LinkButton>
            )
          }
        >
          {people.length === 0 ? words.empty.noPeople : words.empty.noApplications}
        </EmptyState>
      )}
      {isReady && (
        <>
          <section className="stack">
            <h2>{words.waiting.title}</h2>
            {waiting.length === 0 ? (
              <p className="secondary">{words.waiting.none}</p>
            ) : (
              <WaitingTable
                rows={waiting}
                onRule={(pair) => setOpened({ kind: 'ruling', ...pair })}
              />
            )}
          </section>
          <section className="stack">
            <h2>{words.matrix.title}</h2>
            <HabilitetFilterBar {...{ people, filter, onFilter }} />
            {shown.length === 0 ? (
              <p className="secondary">{words.matrix.nothingFound}</p>
            ) : (
              <HabilitetMatrix
                {...{ setup, areas: shown, filter }}
                people={shownPeople}
                onOpen={openHistory}
              />
            )}
          </section>
        </>
      )}
      {opened?.kind === 'ruling' && setup && (
        <RulingDialog {...opened} setup={setup} onClose={close} />
      )}
      {opened?.kind === 'declaration' && (
        <DeclarationDialog people={people} given={opened} onClose={close} />
      )}
      {opened?.kind === 'history' && (
        <HabilitetDialog
          {...opened}
          onRule={() => setOpened({ ...opened, kind: 'ruling' })}
          onEnter={() => setOpened({ ...opened, kind: 'declaration' })}
          onClose={close}
        />
      )}
    </div>
  )
}
