import type { Application } from '~/domain/model/Application.ts'

type Sketch = Readonly<Record<'board' | 'partners', string>>

/** Who sits on each made-up applicant's board and takes part in it; nobody and nothing is real. */
const sketches: Readonly<Record<string, Sketch>> = {
  '20-41063': {
    board: 'Malene Lundtofte, Helga Gammelby, Malene Uldahl',
    partners: 'Værktøjsskolen, Metalværkernes Fællesråd',
  },
  '20-41064': {
    board: 'Øjvind Klitbjerg, Tage Høegsbro, Agnete Hjortsvang',
    partners: 'Vandværkernes Forsøgscenter, Miljøskolen',
  },
  '20-41067': {
    board: 'Winnie Balle, Pia Fløjstrup, Esben Kærgaardsen',
    partners: 'Sundets Biologiske Institut, Hospitalet ved Øresund',
  },
  '20-41071': {
    board: 'Freja Holtegaard, Viggo Vindeby, Troels Bregnedal',
    partners: 'Landbohøjskolen i Dalen, Mejeriernes Forsøgshus',
  },
  '20-41073': {
    board: 'Ejnar Vadskær, Bente Rosenlykke, Jytte Harbohus',
    partners: 'Midtfyns Robotskole, Dronefeltet ved Fjorden',
  },
  '20-41076': {
    board: 'Camilla Nordlykke, Ragnhild Fuglebæk, Tage Balle',
    partners: 'Navigationsskolen, Værfternes Udviklingsfond',
  },
  '20-41079': {
    board: 'Ejnar Elkjærhus, Esben Glarborg, Bjarke Høegsbro',
    partners: 'Bygmesterskolen, Byggevarernes Prøveanstalt',
  },
  '20-41083': {
    board: 'Kirstine Hedelund, Ulrik Balle, Ulla Uldahl',
    partners: 'Møbelsnedkernes Skole, Formlaboratoriet',
  },
  '20-41085': {
    board: 'Frode Rosenlykke, Bjarke Kragsholm, Niels Fløjstrup',
    partners: 'Datahøjskolen, Programmørernes Forening',
  },
  '20-41088': {
    board: 'Dagmar Dalum, Nanna Balle, Winnie Strandlykke, Niels Hedelund',
    partners: 'Vendsyssel Maskinskole, Vindprøvestationen, Nordkystens Erhvervsråd',
  },
  '20-41091': {
    board: 'Asger Dalum, Else Brodersgaard, Palle Overbæk',
    partners: 'Handelshøjskolen ved Sundet, Betalingsselskabernes Råd',
  },
  '20-41093': {
    board: 'Ove Thorsvig, Ivar Thorsvig, Asger Abildtrup',
    partners: 'Lydskolen, Institut for Hørelse og Rum',
  },
  '20-41096': {
    board: 'Viggo Sletten, Kirstine Glarborg, Bente Elkjærhus',
    partners: 'Brintskolen, Vesterhavets Forsyning',
  },
  '20-41098': {
    board: 'Winnie Fuglebæk, Nanna Dalum, Ulla Tange-Bro',
    partners: 'Nordjysk Produktionsskole, Fabrikslaboratoriet',
  },
  '20-41101': {
    board: 'Nanna Vesterbæk, Dagmar Hjortsvang, Helga Rosenlykke',
    partners: 'Sydhavsøernes Genbrugsråd, Kredsløbsinstituttet',
  },
  '20-41104': {
    board: 'Mads Sletten, Åse Ravnsø, Pia Dalum',
    partners: 'Sygeplejehøjskolen, Velfærdsværkstedet',
  },
  '20-41107': {
    board: 'Winnie Høegsbro, Sofie Harbohus, Åse Hjortsvang',
    partners: 'Vestkystens Tekniske Skole, Autonomi-laboratoriet',
  },
  '20-41109': {
    board: 'Ivar Nyboder-Lind, Kirstine Vindeby, Malene Klitbjerg',
    partners: 'Planteproteinstationen, Midtjysk Fødevareskole',
  },
  '20-41110': {
    board: 'Gorm Toftebjerg, Freja Harbohus, Asger Hedelund',
    partners: 'Musikhøjskolen ved Havet, Klangværkstedet',
  },
  '20-41113': {
    board: 'Frode Stadsbjerg, Winnie Hjortsvang, Camilla Hjortsvang',
    partners: 'Havnenes Fællesråd, Logistikskolen',
  },
  '20-41116': {
    board: 'Tage Uldahl, Ulrik Fløjstrup, Rune Lundtofte',
    partners: 'Betoninstituttet ved Bæltet, Ingeniørskolen',
  },
  '20-41119': {
    board: 'Ejnar Hedelund, Malene Engvang, Pia Vesterbæk',
    partners: 'Foreningen Grønne Byer, Pulsværket',
  },
  '20-41121': {
    board: 'Gitte Toftebjerg, Rune Overbæk, Lone Høegsbro',
    partners: 'Væveriskolen, Modeskolen i Heden',
  },
  '20-41122': {
    board: 'Lone Balle, Frode Vadskær, Esben Fløjstrup',
    partners: 'Limfjordens Tekniske Universitet, Strømværket Midt',
  },
  '20-41124': {
    board: 'Signe Tange-Bro, Viggo Glarborg, Nanna Brodersgaard',
    partners: 'Østens Datacenter, Instituttet for Anvendt Statistik',
  },
  '20-41126': {
    board: 'Bente Søndervig, Winnie Vesterbæk, Øjvind Mosevang',
    partners: 'Rumforeningen Nord, Beredskabsskolen',
  },
  '20-41128': {
    board: 'Gorm Overbæk, Keld Klitbjerg, Esben Holtegaard',
    partners: 'Husholdningsskolen på Landet, Byernes Torveforening',
  },
  '20-41131': {
    board: 'Malene Vindeby, Susanne Thorsen-Friis, Ivar Vindeby',
    partners: 'Kattegats Bølgecenter, Samsund Havn',
  },
  '20-41138': {
    board: 'Troels Ravnsø, Keld Overbæk, Rune Hjortsvang',
    partners: 'Tegnefilmskolen i Vest, Talehuset',
  },
  '20-41140': {
    board: 'Dagmar Søndervig, Ragnhild Vesterbæk, Pia Hedelund',
    partners: 'Kvanteinstituttet på Øen, Fotonværkstedet',
  },
  '20-41147': {
    board: 'Ragnhild Glarborg, Ragnhild Klitbjerg, Rune Stadsbjerg',
    partners: 'Instituttet for Energilagring, Netselskabet Øst',
  },
  '20-41171': {
    board: 'Thyra Nyboder-Lind, Bjarke Vindeby, Sofie Balle',
    partners: 'Skolen for Spil og Fortælling, Lysbilledfonden',
  },
}

/** Board and partners of an application of the example round, by its case number. */
export function exampleBoard(caseNumber: string): Pick<Application, 'board' | 'partners'> {
  const sketch = sketches[caseNumber]
  return sketch ? { board: sketch.board.split(', '), partners: sketch.partners.split(', ') } : {}
}
