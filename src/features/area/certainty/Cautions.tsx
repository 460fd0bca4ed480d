import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { areaCautions } from '~/exchange/document/certainty/areaCautions.ts'
import { cautionText } from '~/exchange/document/certainty/cautionText.ts'
import { certaintyWords } from '~/i18n/certaintyWords.ts'
import { howSureWords } from '~/i18n/howSureWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Figure } from '~/ui/page/Figure.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
}

/** What stands beside the verdict and moves nobody [ST4]: what each means here, and what one may do. */
export function Cautions({ sheet, analysis }: Props) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  const { cautions: said } = useWords(certaintyWords)
  const cautions = areaCautions(sheet, analysis)
  if (!sheet.candidates.some(({ rank }) => rank !== null)) return null
  return (
    <section>
      <h3>{words.cautionsTitle}</h3>
      {cautions.length === 0 && <p>{words.noCautions}</p>}
      {cautions.map((caution) => {
        const { name, meaning } = cautionText(caution, sheet, language)
        return (
          <div key={caution.caution}>
            <Figure text={name} name={words.cautionsTitle}>
              {() => (
                <>
                  <p>{meaning}</p>
                  <p>{words.actions[caution.caution]}</p>
                  <p className="note">{said.decide}</p>
                </>
              )}
            </Figure>
            <p className="note">{meaning}</p>
          </div>
        )
      })}
    </section>
  )
}
