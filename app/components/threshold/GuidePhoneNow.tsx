import type { Shell } from '../layout/shell.ts'
import { Button } from '../govuk/Button.tsx'
import { PhoneNowFirst } from './PhoneNowFirst.tsx'
import { PhoneNowRead } from './PhoneNowRead.tsx'

/** First on every page reached with a choice that means phone now. Saying it was read changes the address and nothing else. */
export function GuidePhoneNow({ shell: { phoneNow, phones } }: { readonly shell: Shell }) {
  if (!phoneNow) return null
  if (phoneNow.unread.length === 0) return <PhoneNowRead phones={phones} words={null} />
  return (
    <PhoneNowFirst because={phoneNow.unread} phones={phones}>
      <form method="get" action={phoneNow.path}>
        {phoneNow.params.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button name="told" value={phoneNow.told} classes="govuk-button--secondary">
          I have read this
        </Button>
      </form>
    </PhoneNowFirst>
  )
}
