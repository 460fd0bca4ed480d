import type { SectionName } from './sectionNames.ts'

/** Brings a section's heading to the top of the page, and the keyboard with it. */
export function goToSection(name: SectionName): void {
  const heading = document.getElementById(`opsaetning-${name}`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}
