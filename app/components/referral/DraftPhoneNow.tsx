import { useLocation, useRouteLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import type { Shell } from '../layout/shell.ts'
import { PhoneNowFirst } from '../threshold/PhoneNowFirst.tsx'
import { PhoneNowRead } from '../threshold/PhoneNowRead.tsx'

interface DraftPhoneNowProps {
  readonly header: {
    readonly id: string
    readonly phoneNow: {
      readonly because: readonly string[]
      readonly isRead: boolean
      readonly readWords: string | null
    } | null
  }
}

/** First on every page of a draft that carries an indicator meaning phone now. */
export function DraftPhoneNow({ header: { id, phoneNow } }: DraftPhoneNowProps) {
  const phones = useRouteLoaderData<Shell>('root')?.phones ?? []
  const { pathname } = useLocation()
  if (!phoneNow) return null
  if (phoneNow.isRead) return <PhoneNowRead phones={phones} words={phoneNow.readWords} />
  return (
    <PhoneNowFirst because={phoneNow.because} phones={phones}>
      <form method="post" action={paths.referralThreshold(id)}>
        <input type="hidden" name="from" value={pathname} />
        <Button name="do" value="phoneNowRead" classes="govuk-button--secondary">
          I have read this
        </Button>
      </form>
    </PhoneNowFirst>
  )
}
