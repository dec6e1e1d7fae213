import { useContext } from 'react'
import { CarriedContext } from './carried.ts'

/** What a form of the guide carries along besides its own fields. */
export function CarriedInputs({ withPicks = false }: { readonly withPicks?: boolean }) {
  const { pick, told, use, weeks, council } = useContext(CarriedContext)
  const hidden = (name: string, value: string) => (
    <input key={`${name}${value}`} type="hidden" name={name} value={value} />
  )
  return (
    <>
      {withPicks && pick.map(id => hidden('pick', id))}
      {told.length > 0 && hidden('told', told.join(','))}
      {use !== undefined && hidden('use', use)}
      {council !== undefined && hidden('council', council)}
      {weeks !== undefined && hidden('weeks', weeks)}
    </>
  )
}
