import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Funder } from '~/domain/model/Setup.ts'
import { dash, formatDay, formatMillions } from '~/i18n/formats.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { letterPaths } from '~/session/letterPaths.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import type { DiscShape } from '~/ui/mark/Disc.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  readonly applicant: string
  readonly funder: Funder
  readonly onFund: () => void
}

const shapes: Readonly<Record<FundingDecision['outcome'], DiscShape>> = {
  committed: 'full',
  'committed-with-conditions': 'half',
  refused: 'struck',
  undecided: 'dashed',
}

/** What one funder has decided on one application: outcome, amount, day, and the way to record it. */
export function FunderCells({ caseNumber, applicant, funder, onFund }: Props) {
  const { state } = useRound()
  const { language } = useMessages()
  const isWritable = useIsWritable()
  const words = useWords(ministerWords)
  const register = state.acts.funding.get(caseNumber)?.get(funder.id)
  const decision = settled(register)
  const outcome = decision?.outcome ?? 'undecided'
  const amounts = decision?.amounts ?? []
  const isDone = isDisputed(register) || outcome !== 'undecided'
  const sum = amounts.reduce((total, { amount }) => total + amount, 0)
  return (
    <>
      <th scope="row" className="minister-funder">
        <bdi>{funder.name}</bdi>
      </th>
      <td>
        {isDisputed(register) ? (
          <span className="minister-flag">
            <Icon name="error" size={16} /> {words.fundingDisputed}
          </span>
        ) : (
          <span className={outcome === 'undecided' ? 'secondary' : undefined}>
            <DiscWord shape={shapes[outcome]}>{words.outcomes[outcome]}</DiscWord>
          </span>
        )}
        {decision?.reference && (
          <p className="note">
            <bdi>{decision.reference}</bdi>
          </p>
        )}
        {decision?.reason && (
          <p className="note minister-why" title={decision.reason}>
            <bdi>{decision.reason}</bdi>
          </p>
        )}
      </td>
      <td data-align="end">{amounts.length > 0 ? formatMillions(sum, language) : dash}</td>
      <td className="minister-date">
        {decision?.date ? formatDay(`${decision.date}T12:00:00Z`, language) : dash}
      </td>
      <td className="minister-action minister-button no-print">
        {decision && outcome !== 'undecided' && <LetterLink {...{ decision, applicant }} />}
        <Button
          look="plain"
          isDisabled={!isWritable}
          aria-label={
            isDone
              ? words.changeFunding(funder.name, applicant)
              : words.fundBy(funder.name, applicant)
          }
          onPress={onFund}
        >
          {isDone ? words.change : words.fund}
        </Button>
      </td>
    </>
  )
}

interface LetterLinkProps {
  readonly decision: FundingDecision
  readonly applicant: string
}

/** The letter that one funder's decision makes. */
function LetterLink({ decision, applicant }: LetterLinkProps) {
  const { roundId } = useRound()
  const words = useWords(letterPagesWords)
  const { caseNumber, funderId } = decision
  const kind = decision.outcome === 'refused' ? 'funder-refusal' : 'commitment'
  return (
    <LinkButton
      look="plain"
      href={letterPaths.letter(roundId, { kind, caseNumber, funderId })}
      name={words.funding.letterOf(words.kind[kind], applicant)}
    >
      {words.funding.letter}
    </LinkButton>
  )
}
