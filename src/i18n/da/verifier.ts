/** The page that verifies an archive by itself. */
export const verifier = {
  title: 'Efterprøv et sagsarkiv',
  intro:
    'Siden læser filen her på computeren. Intet sendes, og intet ændres. Den regner alle fingeraftryk, kæder, underskrifter og ranglister efter og siger, om beslutningerne er truffet på dem.',
  otherLanguage: 'English',
  choose: 'Vælg fil',
  drop: 'eller træk en fil, der ender på .klynge, hertil.',
  reading: (file: string, percent: string) => `«${file}» efterprøves: ${percent} %`,
  unreadable: (file: string) =>
    `«${file}» kunne ikke læses. Den er flyttet, låst, eller drevet er væk. Vælg den igen.`,
  noArchive: 'Filen er ikke et arkiv, der kan efterprøves',
  save: 'Gem ranglisten (CSV)',
  csvName: 'rangliste.csv',
  version: (version: string) => `Klyngevalg ${version}`,
  file: (name: string, size: string) => `${name}, ${size}`,
}
