export const regions = [
  'Nordjylland',
  'Midtjylland',
  'Syddanmark',
  'Hovedstaden',
  'Sjælland',
] as const
export type Region = (typeof regions)[number]

const namesByRegion: Record<Region, string> = {
  Nordjylland:
    'Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø, Mariagerfjord, Morsø, Rebild, Thisted, Vesthimmerland, Aalborg',
  Midtjylland:
    'Favrskov, Hedensted, Herning, Holstebro, Horsens, Ikast-Brande, Lemvig, Norddjurs, Odder, Randers, Ringkøbing-Skjern, Samsø, Silkeborg, Skanderborg, Skive, Struer, Syddjurs, Viborg, Aarhus',
  Syddanmark:
    'Assens, Billund, Esbjerg, Fanø, Fredericia, Faaborg-Midtfyn, Haderslev, Kerteminde, Kolding, Langeland, Middelfart, Nordfyn, Nyborg, Odense, Svendborg, Sønderborg, Tønder, Varde, Vejen, Vejle, Ærø, Aabenraa',
  Hovedstaden:
    'Albertslund, Allerød, Ballerup, Bornholm, Brøndby, Dragør, Egedal, Fredensborg, Frederiksberg, Frederikssund, Furesø, Gentofte, Gladsaxe, Glostrup, Gribskov, Halsnæs, Helsingør, Herlev, Hillerød, Hvidovre, Høje-Taastrup, Hørsholm, Ishøj, København, Lyngby-Taarbæk, Rudersdal, Rødovre, Tårnby, Vallensbæk',
  Sjælland:
    'Faxe, Greve, Guldborgsund, Holbæk, Kalundborg, Køge, Lejre, Lolland, Næstved, Odsherred, Ringsted, Roskilde, Slagelse, Solrød, Sorø, Stevns, Vordingborg',
}

/** The 98 municipalities with their region. Source: kommunalreformen 2007, names without "Kommune". */
const regionByMunicipality: ReadonlyMap<string, Region> = new Map(
  regions.flatMap((region) =>
    namesByRegion[region].split(', ').map((name) => [plainName(name), region] as const),
  ),
)

export const municipalityCount = regionByMunicipality.size

/** The region a municipality lies in; undefined for a name that is none of the 98. */
export const regionOf = (municipality: string): Region | undefined =>
  regionByMunicipality.get(plainName(municipality))

/** "Københavns Kommune", "Aarhus" and "Århus" each name a municipality, in older and newer spelling. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/ (region)?s?kommune$/, '')
    .replace(/s$/, '')
    .replaceAll('aa', 'å')
}
