import { useSearch } from '@tanstack/react-router'
import { RecommendationDocumentPage } from '~/features/recommendation/documents/RecommendationDocumentPage.tsx'

/** The document of the recommendation; its address says which version, and in which language. */
export function RecommendationDocumentRoute() {
  const place = useSearch({ from: '/runde/$roundId/indstilling/dokument' })
  return <RecommendationDocumentPage {...place} />
}
