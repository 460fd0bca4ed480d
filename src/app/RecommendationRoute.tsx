import { lazy, Suspense } from 'react'
import { RecommendationPage } from '~/features/recommendation/RecommendationPage.tsx'

const VersionsSince = lazy(async () => ({
  default: (await import('~/features/applications/versions/VersionsSince.tsx')).VersionsSince,
}))

const AllLetters = lazy(async () => ({
  default: (await import('~/features/letters/AllLetters.tsx')).AllLetters,
}))

/** The recommendation, with what the applications said before a second look beside what they say. */
export const RecommendationRoute = () => (
  <RecommendationPage
    letters={
      <Suspense>
        <AllLetters />
      </Suspense>
    }
    compareVersions={(caseNumber, then) => (
      <Suspense>
        <VersionsSince caseNumber={caseNumber} then={then} />
      </Suspense>
    )}
  />
)
