import type { RoundId } from '~/domain/model/ids.ts'
import { da, type Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import {
  deviceSetting,
  readDeviceSettings,
  readSetting,
  roundSetting,
  writeSetting,
} from '~/storage/settings.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { Desk } from './Desk.ts'
import { type Person, personToText } from './person.ts'

/** The language could not be fetched, or the choice not be remembered. */
export type LanguageFault = StorageFault | { readonly code: 'catalogue-missing' }

/** Who one is and how one reads, on this device. */
export interface Self {
  /** Takes effect at once; the answer tells whether it will be remembered. */
  readonly setPerson: (person: Person) => Promise<Result<void, StorageFault>>
  readonly setAgencyName: (name: string) => Promise<Result<void, StorageFault>>
  readonly setLanguage: (language: Language) => Promise<Result<void, LanguageFault>>
  /** A text that is being worked on in a round, kept on this device. */
  readonly readDraft: (roundId: RoundId, name: string) => Promise<string | undefined>
  readonly writeDraft: (roundId: RoundId, name: string, text: string) => Promise<void>
  /** Takes effect at once. It is a convenience: where it cannot be remembered nothing is said. */
  readonly setDeviceSetting: (name: string, value: string) => Promise<void>
  /** Remembers all of it anew, where the store that did has been emptied. */
  readonly rememberAgain: () => Promise<void>
  /** Reads what was remembered. */
  readonly recall: () => Promise<Result<void, LanguageFault>>
}

const maxActor = 200

export function createSelf(desk: Desk, defaultAgencyName: string): Self {
  const { database, store, queue } = desk
  const remember = (key: string, value: string) =>
    queue(async () => {
      const written = await writeSetting(database, key, value)
      const fault = written.ok ? undefined : written.faults[0]
      if (fault) store.setState({ saveStatus: { kind: 'failed', fault } })
      return written
    })
  const showName = (name: string) => store.setState({ agencyName: name || defaultAgencyName })
  return {
    setPerson: async (person) => {
      const { round } = store.getState()
      if (!round) return ok(undefined)
      store.setState({ person })
      return remember(roundSetting(round.roundId, 'person'), personToText(person))
    },
    setAgencyName: async (name) => {
      const trimmed = name.trim().slice(0, maxActor)
      showName(trimmed)
      return remember('agencyName', trimmed)
    },
    setLanguage: async (language) => {
      const shown = await showLanguage(desk, language)
      return shown.ok ? remember('language', language) : shown
    },
    readDraft: async (roundId, name) => {
      const kept = await readSetting(database, roundSetting(roundId, `draft:${name}`))
      return kept.ok ? kept.value : undefined
    },
    writeDraft: async (roundId, name, text) => {
      await remember(roundSetting(roundId, `draft:${name}`), text)
    },
    setDeviceSetting: async (name, value) => {
      store.setState(({ deviceSettings }) => ({
        deviceSettings: new Map(deviceSettings).set(name, value),
      }))
      await queue(() => writeSetting(database, deviceSetting(name), value))
    },
    rememberAgain: async () => {
      const { round, person, agencyName, deviceSettings, language } = store.getState()
      const name = agencyName === defaultAgencyName ? '' : agencyName
      await writeSetting(database, 'agencyName', name)
      await writeSetting(database, 'language', language)
      for (const [key, value] of deviceSettings) {
        await writeSetting(database, deviceSetting(key), value)
      }
      if (!round) return
      await writeSetting(database, roundSetting(round.roundId, 'person'), personToText(person))
    },
    recall: async () => {
      const name = await readSetting(database, 'agencyName')
      if (!name.ok) return name
      showName(name.value ?? '')
      const deviceSettings = await readDeviceSettings(database)
      if (!deviceSettings.ok) return deviceSettings
      store.setState({ deviceSettings: deviceSettings.value })
      const language = await readSetting(database, 'language')
      if (!language.ok) return language
      return showLanguage(desk, language.value === 'en' ? 'en' : 'da')
    },
  }
}

async function showLanguage(
  { store }: Desk,
  language: Language,
): Promise<Result<void, LanguageFault>> {
  const messages = await catalogue(language)
  if (!messages) return err({ code: 'catalogue-missing' })
  store.setState({ language, messages })
  return ok(undefined)
}

/** English is fetched only by those who choose it; undefined when it cannot be had just now. */
async function catalogue(language: Language): Promise<Messages | undefined> {
  if (language === 'da') return da
  const file = await import('~/i18n/en.ts').catch(() => undefined)
  return file?.en
}
