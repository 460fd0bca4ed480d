import { useState } from 'react'
import type { AccessText } from '~/domain/dossier/access/AccessText.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { accessPackWords } from '~/i18n/accessPackWords.ts'
import { accessWords } from '~/i18n/accessWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Segments } from '~/ui/form/Segments.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { AccessDraft } from './accessDraft.ts'

interface Props {
  readonly name: string
  readonly texts: readonly AccessText[]
  readonly chosen: AccessDraft['texts']
  /** What holds of a text that nobody has said anything of; undefined where it is asked for. */
  readonly whenSilent: true | undefined
  readonly basis: string
  readonly isTried: boolean
  readonly onChoose: (keys: readonly string[], isIncluded: boolean) => void
  readonly onBasis: (basis: string) => void
}

/** Texts of one case or area, closed until somebody goes through them. */
export function TextGroup(props: Props) {
  const { name, texts, chosen, whenSilent, basis, isTried, onChoose, onBasis } = props
  const { texts: words } = useWords(accessWords)
  const [isOpen, setIsOpen] = useState(whenSilent === true)
  const open = texts.filter(({ namesOthers }) => !namesOthers)
  const keys = open.map(({ key }) => key)
  const stateOf = (key: string) => chosen.get(key) ?? whenSilent
  const undecided = keys.filter((key) => stateOf(key) === undefined).length
  const isAnyOut = keys.some((key) => stateOf(key) === false)
  const lacksBasis = isTried && isAnyOut && basis.trim() === ''
  return (
    <details
      className="access-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <strong>{name}</strong>{' '}
        <span className="secondary">
          {words.group(texts.length, undecided)}
          {lacksBasis && words.lacksBasis}
        </span>
      </summary>
      {isOpen && (
        <>
          {keys.length > 1 && (
            <div className="page-actions">
              <Button aria-label={words.allInOf(name)} onPress={() => onChoose(keys, true)}>
                {words.allIn}
              </Button>
              <Button aria-label={words.allOutOf(name)} onPress={() => onChoose(keys, false)}>
                {words.allOut}
              </Button>
            </div>
          )}
          <ul className="access-texts">
            {texts.map((text) => (
              <TextLine
                key={text.key}
                text={text}
                isOneCase={whenSilent === true}
                value={stateOf(text.key)}
                onChoose={(isIncluded) => onChoose([text.key], isIncluded)}
              />
            ))}
          </ul>
        </>
      )}
      {isAnyOut && (
        <TextField
          label={words.basis}
          hint={words.basisHint}
          value={basis}
          onChange={onBasis}
          rows={2}
          maxLength={5000}
          fault={lacksBasis ? words.needBasis : undefined}
        />
      )}
    </details>
  )
}

interface LineProps {
  readonly text: AccessText
  /** All texts are of the same case, which need not be told each time. */
  readonly isOneCase: boolean
  readonly value: boolean | undefined
  readonly onChoose: (isIncluded: boolean) => void
}

function TextLine({ text, isOneCase, value, onChoose }: LineProps) {
  const { state } = useRound()
  const { language } = useMessages()
  const nameOf = useAssessorName()
  const { texts: words } = useWords(accessWords)
  const { leftOut } = accessPackWords[language].words
  const setup = setupOf(state)
  const { kind, assessorId, caseNumber, criterionId, namesOthers } = text
  const label = [
    leftOut.texts[kind],
    assessorId && nameOf(assessorId),
    isOneCase ? null : caseNumber,
    criterionId && setup && criterionName(setup, criterionId, language),
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <li className="access-text">
      <div>
        <p className="secondary">
          <bdi>{label}</bdi>
        </p>
        <p className="access-words">
          <bdi>{text.text}</bdi>
        </p>
      </div>
      {namesOthers ? (
        <p className="access-barred">{words.barred}</p>
      ) : (
        <Segments
          label={words.choice(label)}
          value={value === undefined ? null : value ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((key) => ({ key, text: words.choices[key] }))}
          onChange={(key) => onChoose(key === 'yes')}
          look="quiet"
        />
      )}
    </li>
  )
}
