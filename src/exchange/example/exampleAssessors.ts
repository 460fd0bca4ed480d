import { type Assessor, assessorSchema } from '~/domain/model/Assessor.ts'

/** The made-up panel. Nobody in it is a real person. */
export const exampleAssessors: readonly Assessor[] = [
  ['birgit-baek', 'Birgit Bæk', 'Professor i energiteknik', 'Universitet'],
  ['jonas-holm', 'Jonas Holm', 'Direktør', 'Mindre produktionsvirksomhed'],
  ['karen-lindqvist', 'Karen Lindqvist', 'Professor i innovationsledelse', 'Universitet'],
  ['morten-noergaard', 'Morten Nørgaard', 'Teknisk direktør', 'Leverandør til industrien'],
  ['ida-aakjaer', 'Ida Åkjær', 'Forskningschef', 'Godkendt teknologisk serviceinstitut'],
  ['peter-dam', 'Peter Dam', 'Bestyrelsesformand', 'Familieejet handelsvirksomhed'],
  ['susanne-thorsen-friis', 'Susanne Thorsen-Friis', 'Partner', 'Investeringsselskab'],
  ['emil-oestergaard', 'Emil Østergaard', 'Lektor i datalogi', 'Erhvervsakademi'],
].map(([id, name, title, organisation]) => assessorSchema.parse({ id, name, title, organisation }))
