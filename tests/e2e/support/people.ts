import { expect, type Page } from '@playwright/test'

/** People of the demonstration, by what they do here. */
export const people = {
  headTeacher: 'Rukhsana Ellwood',
  teacher: 'Callum Treddick',
  emergencyNurse: 'Grace Okonjo-Pell',
  countersigningLead: 'Femi Adebanjo-Hurst',
  constable: 'PC Danyal Westerhope',
  frontDoorManager: 'Yasmin Threlkeld',
  contactOfficer: 'Marek Dobrowolny',
  otherManager: 'Devon Casterton',
  analyst: 'Ingrid Vasse',
  designatedOfficer: 'Marguerite Stathern',
  guideEditor: 'Marguerite Oldacre',
  councilReviewer: 'Desmond Achterley',
  guideReviewer: 'Nuala Hathersage',
} as const

export type Person = keyof typeof people

/** Signs in from the sign-in page, opening it first unless the service has just sent the person there. */
export async function signIn(page: Page, person: Person): Promise<void> {
  if (!new URL(page.url(), 'http://localhost').pathname.startsWith('/sign-in')) {
    await page.goto('/sign-in')
  }
  await page.getByRole('button', { name: people[person], exact: true }).click()
  await expect(page.getByRole('banner')).toContainText(people[person])
}

/** Signs out with the button that stands on every page of somebody signed in. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0)
}
