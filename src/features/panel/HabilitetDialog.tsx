import type { PeopleWords } from '~/i18n/da/people.ts'
import { peopleWords } from '~/i18n/peopleWords.ts'
import { useMemo } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { barsOf } from '~/domain/panel/barsOf.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { habilitetHistory, type HabilitetFact } from './habilitetHistory.ts'
import type { Pair } from './Pair.ts'
import { standingShapes } from './standingShapes.ts'

interface Props extends Pair {
  readonly onRule: () => void
  readonly onEnter: () => void
  readonly onClose: () => void
}

/** The whole history of one person and one application: declared, ruled, by whom and when. */
export function HabilitetDialog({ caseNumber, personId, onRule, onEnter, onClose }: Props) {
  const { log, state } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const words = useWords(peopleWords).habilitet
  const entries = useMemo(
    () => habilitetHistory(log, state, caseNumber, personId),
    [log, state, caseNumber, personId],
  )
  const { standing, ruling } = habilitetOf(state, caseNumber, personId)
  const bar = barsOf(state).get(caseNumber)?.get(personId)
  const applicantOf = (at: typeof caseNumber) => applicationOf(state, at)?.applicant ?? at
  return (
    <Dialog
      title={words.history.title(nameOf(personId), applicantOf(caseNumber))}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onEnter}>{words.enter.open}</Button>
          <Button onPress={onRule}>
            {ruling || standing === 'disputed' ? words.history.ruleAgain : words.history.rule}
          </Button>
          <Button onPress={onClose}>{messages.shell.close}</Button>
        </>
      }
    >
      <p className="habilitet-standing">
        <DiscWord shape={standingShapes[standing]}>{words.standingSentence[standing]}</DiscWord>
      </p>
      {bar && bar.caseNumber !== caseNumber && (
        <p>{words.history.byRival[bar.kind](applicantOf(bar.caseNumber), bar.caseNumber)}</p>
      )}
      {entries.length > 0 && (
        <ol className="habilitet-list">
          {entries.map(({ id, at, actor, actorId, hasEffect, fact }) => (
            <li key={id}>
              <FactText fact={fact} />
              <p className="note">
                <bdi>{whoText(fact, actorId === null ? actor : nameOf(actorId), words)}</bdi>,{' '}
                {formatMoment(at, language)}
                {!hasEffect && ` (${words.history.withoutEffect})`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}

type Words = PeopleWords['habilitet']

const whoText = (fact: HabilitetFact, who: string, words: Words): string => {
  if (fact.kind === 'ruled') return words.history.ruledBy(who)
  return fact.isEntered ? words.enteredBy(who) : words.byOwnHand
}

function FactText({ fact }: { readonly fact: HabilitetFact }) {
  const words = useWords(peopleWords).habilitet
  if (fact.kind === 'declared') {
    return (
      <>
        {words.history.declared}{' '}
        <strong>{fact.ground ? words.grounds[fact.ground].name : words.nothing}</strong>
        {fact.text !== '' && <Quote text={fact.text} />}
      </>
    )
  }
  const outcome = fact.isException ? 'exception' : fact.isRecused ? 'recused' : 'not-recused'
  return (
    <>
      {words.history.ruled} <strong>{words.ruling.outcomes[outcome].text}</strong>
      <Quote text={fact.reason} />
    </>
  )
}

const Quote = ({ text }: { readonly text: string }) => (
  <blockquote className="habilitet-quote">
    <bdi>{text}</bdi>
  </blockquote>
)
