import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { recommendedTo } from '~/domain/log/recommendedTo.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { CaseNames } from './CaseNames.tsx'

/** Whom the minister was recommended to appoint in an area, or why nobody can be said to be. */
export function RecommendedCell({ sheet }: { readonly sheet: AreaSheet }) {
  const { state } = useRound()
  const words = useWords(ministerWords)
  const recommended = recommendedTo(state, sheet.area.id)
  if (!recommended) {
    return (
      <span className="secondary">
        {state.acts.sent.length > 0 ? words.notInVersion : words.undecided}
      </span>
    )
  }
  if (recommended.length === 0) return words.nobody
  return <CaseNames sheet={sheet} cases={recommended} />
}
