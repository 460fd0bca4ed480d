import type { ApplicationVersion } from '~/domain/dossier/versionsOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Select } from '~/ui/form/Select.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  readonly versions: readonly ApplicationVersion[]
  readonly number: number
  readonly against: number
}

/** Which two versions stand side by side; of two there is nothing to choose. */
export function VersionChoice({ caseNumber, versions, number, against }: Props) {
  const { roundId } = useRound()
  const words = useWords(versionsWords)
  if (versions.length < 3) return null
  const options = versions.map((each) => ({
    key: String(each.number),
    text: words.number(each.number),
  }))
  return (
    <div className="row">
      <Select
        label={words.older}
        value={String(number)}
        options={options}
        placeholder={words.older}
        onChange={(key) => goTo(paths.version(roundId, caseNumber, Number(key), against))}
      />
      <Select
        label={words.newer}
        value={String(against)}
        options={options}
        placeholder={words.newer}
        onChange={(key) => goTo(paths.version(roundId, caseNumber, number, Number(key)))}
      />
    </div>
  )
}
