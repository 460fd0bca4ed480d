import { peopleWords } from '~/i18n/peopleWords.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { rulingEffect } from '~/domain/panel/rulingEffect.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Notice } from '~/ui/page/Notice.tsx'
import type { Pair } from './Pair.ts'

interface Props extends Pair {
  readonly outcome: 'recused' | 'not-recused' | 'exception'
  readonly setup: Setup
}

/** What a ruling comes to: how far it reaches, and how many assessors are left there [RC1]. */
export function RulingEffectText({ caseNumber, personId, outcome, setup }: Props) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(peopleWords).habilitet.effect
  const isRecused = outcome === 'recused'
  const application = applicationOf(state, caseNumber)
  if (!application) return null
  const { caseNumbers, fewest, barredBy } = rulingEffect(state, {
    caseNumber,
    personId,
    isRecused,
  })
  const scope = setup.recusalScope
  const where =
    scope === 'area' ? areaName(setup, application.areaId, language) : application.applicant
  const isOfficer = state.officers.has(personId)
  const reach = isRecused
    ? words.out[isOfficer ? 'officer' : 'assessor'][scope](where, caseNumbers.length)
    : words.in[scope](where)
  const isShort = fewest !== null && fewest < setup.quorum && !isOfficer
  return (
    <Notice kind={isShort ? 'warning' : 'info'}>
      {reach}
      {!isRecused && barredBy !== null && (
        <> {words.stillBarred(applicationOf(state, barredBy)?.applicant ?? barredBy)}</>
      )}
      {fewest !== null && !isOfficer && (
        <>
          {' '}
          <strong>{words.left[scope](fewest, setup.quorum)}</strong>
          {isShort && <> {words.short}</>}
        </>
      )}
    </Notice>
  )
}
