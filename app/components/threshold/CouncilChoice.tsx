import { createContext, useContext } from 'react'
import type { ShellCouncils } from '#app/components/layout/shell.ts'

/** The councils of the page that is shown; undefined where a guide has none of its own. */
export const CouncilContext = createContext<ShellCouncils | undefined>(undefined)

/** Whose names and responses by level are shown, where section 17 sits with them, and the way to the others’. */
export function CouncilChoice() {
  const councils = useContext(CouncilContext)
  if (!councils) return null
  const { current, options } = councils
  return (
    <>
      {current && (
        <p className="govuk-body">
          This shows what {current.name} calls and does at each level. In {current.name}, help under
          section 17 begins at level {current.section17}.
          {!current.verified && ' This is an example: nobody has checked it with the council yet.'}
        </p>
      )}
      <nav aria-label="Levels for one council" className="app-screen-only">
        <p className="govuk-body">
          Levels for:{' '}
          {options.map(({ name, href, isCurrent }, at) => (
            <span key={name}>
              {at > 0 && ', '}
              {isCurrent ? (
                <strong aria-current="true">{name}</strong>
              ) : (
                <a className="govuk-link" href={href}>
                  {name}
                </a>
              )}
            </span>
          ))}
          .
        </p>
      </nav>
    </>
  )
}
