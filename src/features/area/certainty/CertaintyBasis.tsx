import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { tooFewText } from '~/exchange/document/certainty/cautionText.ts'
import type {
  CertaintySentence,
  TooFewBecause,
  Without,
} from '~/exchange/document/certainty/CertaintySentence.ts'
import { outcomeText, shiftText } from '~/exchange/document/certainty/certaintyText.ts'
import { weightText } from '~/exchange/document/certainty/shareTexts.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { apartText, distanceText } from '~/exchange/document/fractionText.ts'
import { formatList } from '~/i18n/formats.ts'
import { howSureWords } from '~/i18n/howSureWords.ts'
import { absolute, subtract } from '~/lib/fraction.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Sum } from '~/ui/page/Sum.tsx'
import { exactChanceText } from './exactChanceText.ts'
import { exactShareText } from './exactShareText.ts'
import { NumberTable } from './NumberTable.tsx'

interface Props {
  readonly sentence: CertaintySentence
  readonly sheet: AreaSheet
}

/** What a sentence rests on, exact: chances, ranges of weights, or the leaders without each assessor. */
export function CertaintyBasis({ sentence, sheet }: Props) {
  switch (sentence.key) {
    case 'nobody-ranked':
      return null
    case 'no-competition':
      return sentence.nearest && <ThresholdBasis nearest={sentence.nearest} />
    case 'too-few':
      return <TooFewBasis because={sentence.because} />
    case 'best':
      return <ChanceBasis standings={sentence.standings} pairs={sentence.pairs} />
    case 'best-of-level':
      return <ChanceBasis standings={sentence.standings} pairs={[]} />
    case 'nearest-rival':
    case 'better-of-level':
      return <ChanceBasis standings={[]} pairs={sentence.pairs} />
    case 'one-weight':
    case 'no-weight':
      return <WeightBasis sentence={sentence} sheet={sheet} />
    case 'level-by-weights':
      return <LevelBasis />
    case 'assessors':
    case 'no-assessor':
      return <WithoutBasis all={sentence.all} sheet={sheet} />
  }
}

type Of<Key extends CertaintySentence['key']> = Extract<CertaintySentence, { readonly key: Key }>

type ChanceProps = Pick<Of<'best'>, 'standings' | 'pairs'>

function ChanceBasis({ standings, pairs }: ChanceProps) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  return (
    <>
      {standings.length > 0 && (
        <NumberTable
          caption={words.best}
          head={[words.applicant, words.best]}
          lines={standings.map(({ applicant, chance }) => [
            applicant,
            exactChanceText(chance, language),
          ])}
        />
      )}
      {pairs.length > 0 && (
        <NumberTable
          caption={words.chance}
          head={['', words.chance]}
          lines={pairs.map(({ holder, rival, chance }) => [
            words.pair(rival, holder),
            exactChanceText(chance, language),
          ])}
        />
      )}
      <p className="note">{words.modelNote}</p>
    </>
  )
}

interface WeightProps {
  readonly sentence: Of<'one-weight' | 'no-weight'>
  readonly sheet: AreaSheet
}

function WeightBasis({ sentence: { holders, ranges, shifts }, sheet }: WeightProps) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  return (
    <>
      <NumberTable
        caption={words.range}
        head={[words.criterion, words.weight, words.from, words.to]}
        lines={ranges.map(({ criterionId, weight, low, high }) => [
          criterionName(sheet.setup, criterionId, language),
          weightText(weight, language),
          exactShareText(low, language),
          exactShareText(high, language),
        ])}
      />
      <p className="note">{words.weightNote}</p>
      <h3>{words.shiftTitle}</h3>
      <ul className="certainty-list">
        {shifts.map((shift) => (
          <li key={shift.rival}>{shiftText(shift, holders, sheet, language)}</li>
        ))}
      </ul>
    </>
  )
}

function WithoutBasis({
  all,
  sheet,
}: {
  readonly all: readonly Without[]
  readonly sheet: AreaSheet
}) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  const nameOf = useAssessorName()
  return (
    <>
      <ul className="certainty-list">
        {all.map(({ assessorIds, leaders }) => (
          <li key={assessorIds.join()}>
            {(assessorIds.length === 1 ? words.without : words.withoutAny)(
              formatList(assessorIds.map(nameOf), language),
              outcomeText(leaders, sheet, language),
            )}
          </li>
        ))}
      </ul>
      <p className="note">{words.withoutNote}</p>
    </>
  )
}

function LevelBasis() {
  const words = useWords(howSureWords)
  return <p>{words.level}</p>
}

type Nearest = NonNullable<Of<'no-competition'>['nearest']>

function ThresholdBasis({ nearest: { mean, threshold } }: { readonly nearest: Nearest }) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  return (
    <Sum
      lines={[
        [words.mean, apartText(mean, threshold, language)],
        [words.threshold, apartText(threshold, mean, language)],
        [words.apart, distanceText(absolute(subtract(mean, threshold)), language)],
      ]}
    />
  )
}

function TooFewBasis({ because }: { readonly because: TooFewBecause }) {
  const { language } = useMessages()
  const { actions } = useWords(howSureWords)
  return (
    <>
      <p>{tooFewText(because, language)}</p>
      <p>{actions['insufficient-data']}</p>
    </>
  )
}
