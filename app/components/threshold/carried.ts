import { createContext, useContext } from 'react'
import { nothingCarried, withCarried } from '#app/domain/threshold/carried-choices.ts'
import type { CarriedChoices } from '#app/domain/threshold/carried-choices.ts'

/** What the address of this page carries, for every link that leads on within the guide. */
export const CarriedContext = createContext<CarriedChoices>(nothingCarried)

/** Makes an address of the guide carry the choices along. */
export function useCarry(): (href: string) => string {
  const carried = useContext(CarriedContext)
  return href => withCarried(href, carried)
}

/** Which of these stand unread in the phone route that this page begins with, so that no page shows it twice. */
export function useUnreadAbove(): (id: string) => boolean {
  const { pick, told } = useContext(CarriedContext)
  return id => pick.includes(id) && !told.includes(id)
}
