import { paths } from '#app/paths.ts'

/** "Risk has changed": from any page of a draft the agreement check starts again at its first question. */
export function AgreementAgain({ id }: { readonly id: string }) {
  return (
    <form method="post" action={paths.agreement(id)} className="app-risk-changed">
      <button type="submit" name="restart" value="yes" className="app-link-button">
        Risk has changed: start the agreement check again
      </button>
    </form>
  )
}
