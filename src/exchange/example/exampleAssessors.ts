import { type Assessor, assessorSchema } from '~/domain/model/Assessor.ts'

/** The made-up panel. Nobody in it is a real person. */
export const exampleAssessors: readonly Assessor[] = [
  {
    id: 'birgit-baek',
    name: 'Birgit Bæk',
    title: 'Professor i energiteknik',
    organisation: 'Universitet',
    competence: 'Elnet og energilagring; har ledet et nordisk testcenter i ni år.',
  },
  {
    id: 'jonas-holm',
    name: 'Jonas Holm',
    title: 'Direktør',
    organisation: 'Mindre produktionsvirksomhed',
    competence: 'Produktudvikling i mindre virksomheder; har deltaget i fire klyngeprojekter.',
  },
  {
    id: 'karen-lindqvist',
    name: 'Karen Lindqvist',
    title: 'Professor i innovationsledelse',
    organisation: 'Universitet',
    competence: 'Forskning i klynger og samspil mellem virksomheder og videninstitutioner.',
  },
  {
    id: 'morten-noergaard',
    name: 'Morten Nørgaard',
    title: 'Teknisk direktør',
    organisation: 'Leverandør til industrien',
    competence: 'Industriel automation og grøn omstilling af produktion.',
  },
  {
    id: 'ida-aakjaer',
    name: 'Ida Åkjær',
    title: 'Forskningschef',
    organisation: 'Godkendt teknologisk serviceinstitut',
    competence: 'Materialer og bioressourcer; erfaren bedømmer i europæiske programmer.',
  },
  {
    id: 'peter-dam',
    name: 'Peter Dam',
    title: 'Bestyrelsesformand',
    organisation: 'Familieejet handelsvirksomhed',
    competence: 'Ledelse og eksport i små og mellemstore virksomheder.',
  },
  {
    id: 'susanne-thorsen-friis',
    name: 'Susanne Thorsen-Friis',
    title: 'Partner',
    organisation: 'Investeringsselskab',
    competence: 'Finansiering af unge virksomheder; vurdering af forretningsplaner.',
  },
  {
    id: 'emil-oestergaard',
    name: 'Emil Østergaard',
    title: 'Lektor i datalogi',
    organisation: 'Erhvervsakademi',
    competence: 'Kunstig intelligens og digitale forretningsmodeller.',
  },
].map((assessor) =>
  assessorSchema.parse({ ...assessor, period: { from: '2020-06-01', to: '2020-09-30' } }),
)
