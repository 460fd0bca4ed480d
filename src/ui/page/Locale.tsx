import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '~/i18n/formats.ts'

/** The language the building blocks themselves speak: what they say to a screen reader. */
export function Locale({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>
}
