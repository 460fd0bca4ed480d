import { useEffect, useState } from 'react'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { useMessages } from './useMessages.ts'

/** What the product says in a language that need not be the page's; undefined until it is here. */
export function useCatalogue(wanted: Language): Messages | undefined {
  const { messages, language } = useMessages()
  const [other, setOther] = useState<{ readonly language: Language; readonly messages: Messages }>()
  useEffect(() => {
    if (wanted === language) return undefined
    let isCurrent = true
    void catalogueIn(wanted).then((loaded) => {
      if (isCurrent) setOther({ language: wanted, messages: loaded })
    })
    return () => {
      isCurrent = false
    }
  }, [wanted, language])
  if (wanted === language) return messages
  return other?.language === wanted ? other.messages : undefined
}

const catalogueIn = async (language: Language): Promise<Messages> =>
  language === 'da' ? (await import('~/i18n/da.ts')).da : (await import('~/i18n/en.ts')).en
