import type { Language } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'

const languages: readonly Language[] = ['da', 'en']

/** Danish or English, the one in use as plain text. */
export function LanguageSwitch() {
  const { messages, language } = useMessages()
  const { setLanguage } = useWorkbench()
  const { shell } = messages
  return (
    <div className="shell-language" role="group" aria-label={shell.language}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => void setLanguage(each)}
        >
          {shell.languageName[each]}
        </button>
      ))}
    </div>
  )
}
