import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { useWorkbenchState } from './WorkbenchContext.tsx'

/** Everything the product says, in the language chosen. */
export function useMessages(): { readonly messages: Messages; readonly language: Language } {
  const messages = useWorkbenchState((state) => state.messages)
  const language = useWorkbenchState((state) => state.language)
  return { messages, language }
}
