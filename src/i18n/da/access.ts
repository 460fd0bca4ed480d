import { counted } from './counted.ts'

/** Words of the page where access (`aktindsigt`) is given. */
export const access = {
  title: 'Aktindsigt',
  make: 'Lav aktindsigt',
  empty: {
    title: 'Der er ikke givet aktindsigt endnu',
    text: 'Lav en pakke til en part i sagen eller til enhver. Du går igennem, hvad der er med og udeladt, ser pakken, og gemmer den. Så står det her, hvem der har fået hvad.',
  },
  table: {
    caption: 'Aktindsigt, der er givet i runden',
    date: 'Dato',
    requester: 'Givet til',
    kind: 'Pakke',
    party: (applicant: string, caseNumber: string) => `Egen sag: ${applicant}, ${caseNumber}`,
    anyone: 'Til enhver',
    names: 'Udeladte navne',
    basis: (name: string, basis: string) => `${name}: ${basis}`,
    none: 'ingen',
    digest: 'Aftryk',
    by: 'Noteret af',
  },
  request: {
    title: 'Anmodningen',
    kind: 'Hvem er pakken til?',
    kinds: { party: 'En part i sagen', anyone: 'Enhver' },
    kindHints: {
      party: 'Partens egen sag med bedømmernes navne. Andre ansøgeres forhold kommer aldrig med.',
      anyone:
        'Ranglister, udpegninger, metode og bedømmere, og det, du tager med fra ekstraheringslisten.',
    },
    search: 'Find ansøgningen',
    searchHint: 'Skriv en del af navnet eller sagsnummeret.',
    found: 'Ansøgning',
    nothingFound: 'Ingen ansøgning passer.',
    more: (count: number) => `Og ${counted(count, 'anden', 'andre')}. Skriv mere for at finde dem.`,
    requester: 'Hvem beder om aktindsigt?',
    date: 'Dato for aktindsigten',
    needKind: 'Vælg, hvem pakken er til.',
    needCase: 'Vælg ansøgningen.',
    needRequester: 'Skriv, hvem der beder om aktindsigt.',
    needDate: 'Vælg datoen.',
  },
  names: {
    title: 'Bedømmernes navne',
    text: 'En part har som klar hovedregel krav på at få bedømmernes navne. Vil du udelade et, skal du skrive retsgrundlaget.',
    textAnyone: 'Navnene er med. Vil du udelade et, skal du skrive retsgrundlaget.',
    none: 'Ingen er tildelt eller har bedømt endnu.',
    include: (name: string) => `${name} er med ved navn`,
    basis: (name: string) => `Retsgrundlag for at udelade ${name}`,
    basisHint: 'Paragraf og begrundelse. Det står i pakken og i loggen.',
    needBasis: 'Skriv retsgrundlaget. Uden det kan navnet ikke udelades.',
  },
  texts: {
    title: { party: 'Tekster i sagen', anyone: 'Ekstraheringsliste' },
    text: {
      party:
        'Bemærkninger og begrundelser er med, hvis du ikke udelader dem. En tekst, der nævner en anden ansøger, er altid udeladt. Programmet finder hele navne, titler, sagsnumre og CVR-numre; et forkortet navn må du selv finde.',
      anyone:
        'Oplysninger om faktiske forhold og eksterne faglige vurderinger skal gives, også fra dokumenter, der ellers er undtaget. Hvad der er nogens forretning eller private forhold, skal ikke. Gå hver tekst igennem.',
    },
    none: 'Der er ingen tekster at gå igennem.',
    group: (count: number, open: number) =>
      `${counted(count, 'tekst', 'tekster')}${open === 0 ? '' : `, ${open} mangler`}`,
    ownCase: 'Sagen',
    choice: (what: string) => `Skal teksten med? ${what}`,
    choices: { yes: 'Med', no: 'Udelad' },
    allIn: 'Tag alle med',
    allOut: 'Udelad alle',
    allInOf: (group: string) => `Tag alle tekster med i ${group}`,
    allOutOf: (group: string) => `Udelad alle tekster i ${group}`,
    basis: 'Retsgrundlag for det udeladte',
    lacksBasis: ', retsgrundlaget mangler',
    basisHint: 'Gælder alle de tekster, du udelader her.',
    needBasis: 'Skriv retsgrundlaget for det, du udelader.',
    barred: 'Udeladt: nævner en anden ansøger.',
  },
  preview: 'Vis pakken',
  cancel: 'Fortryd',
  faults: {
    title: 'Pakken kan ikke laves endnu',
    undecided: (count: number) =>
      count === 1
        ? 'Tag stilling til 1 tekst mere på ekstraheringslisten.'
        : `Tag stilling til ${count} tekster mere på ekstraheringslisten.`,
    basis: 'Skriv retsgrundlaget for det, du udelader.',
  },
  pack: {
    title: 'Sådan ser pakken ud',
    text: 'Læs den igennem, før du gemmer. Når du gemmer, noteres det i loggen, hvem der har fået den, og filens aftryk.',
    save: 'Gem og notér',
    saving: 'Pakken laves …',
    back: 'Ret',
    done: (file: string) => `${file} er gemt og noteret i loggen.`,
    unread: (count: number) =>
      count === 1
        ? '1 bilag kan ikke læses på denne computer og kommer ikke med i pakken.'
        : `${count} bilag kan ikke læses på denne computer og kommer ikke med i pakken.`,
  },
}
export type AccessWords = typeof access
