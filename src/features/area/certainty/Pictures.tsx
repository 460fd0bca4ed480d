import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { leastSurplus } from '~/domain/statistics/round/cautionsOf.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { AgreementPicture } from './AgreementPicture.tsx'
import { RankPicture } from './RankPicture.tsx'
import { SeverityPicture } from './SeverityPicture.tsx'
import { WeightPicture } from './WeightPicture.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
}

/** How sure a ranking is, in pictures; no number of the model's where data are too few [CE2]. */
export function Pictures({ sheet, analysis }: Props) {
  const words = useWords(certaintyPicturesWords)
  const area = analysis.areas.find(({ areaId }) => areaId === sheet.area.id)
  const model = toldModel(analysis)
  const isTooFew = !model || area?.cautions.includes('insufficient-data')
  const ranked = sheet.candidates.filter(({ rank }) => rank !== null)
  return (
    <section className="pictures" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="note">{words.intro}</p>
      {isTooFew ? (
        <div className="picture">
          <p className="note">{words.ranks.name}</p>
          <p>{words.tooFew}</p>
        </div>
      ) : (
        ranked.length > 1 && <RankPicture sheet={sheet} analysis={analysis} />
      )}
      {area && ranked.length > 1 && sheet.criteria.length > 1 && (
        <WeightPicture sheet={sheet} area={area} />
      )}
      <AgreementPicture sheet={sheet} analysis={analysis} model={isTooFew ? null : model} />
      {model && !isTooFew && <SeverityPicture sheet={sheet} analysis={analysis} />}
    </section>
  )
}

/** The model of a round that has assessments enough for it [ST4]. */
function toldModel({ model }: RoundAnalysis) {
  return model && model.reviewCount - model.applicationCount >= leastSurplus ? model : null
}
