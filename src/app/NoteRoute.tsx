import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { AreaId, QuestionId } from '~/domain/model/ids.ts'
import { NotePage } from '~/features/letters/NotePage.tsx'

/** The note on the question that the address names, with the areas it says. */
export function NoteRoute() {
  const from = '/runde/$roundId/indstilling/notat/$questionId'
  const { questionId } = useParams({ from })
  const { omraader, sprog = 'da' } = useSearch({ from })
  const navigate = useNavigate({ from })
  const areaIds = useMemo(
    () => omraader?.split(',').filter((areaId) => areaId !== '') as AreaId[] | undefined,
    [omraader],
  )
  return (
    <NotePage
      questionId={questionId as QuestionId}
      areaIds={areaIds}
      onAreas={(next) =>
        void navigate({
          search: (before) => ({ ...before, omraader: next.join(',') }),
          replace: true,
        })
      }
      language={sprog}
      onLanguage={(language) =>
        void navigate({
          search: ({ sprog: _sprog, ...rest }) =>
            language === 'en' ? { ...rest, sprog: language } : rest,
          replace: true,
        })
      }
    />
  )
}
