import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import config from '../../eslint.config.js'

/** Only the rule about imports, so that a file that does not exist can be linted. */
const directions = (config as Linter.Config[])
  .filter(block => block.rules?.['no-restricted-imports'] !== undefined)
  .map(block => ({ ...block, files: block.files?.map(String) ?? [] }))

function refused(file: string, from: string): boolean {
  const found = new Linter().verify(`import { thing } from '${from}'\nthing()\n`, directions, file)
  return found.some(({ ruleId }) => ruleId === 'no-restricted-imports')
}

/** Who may import whom: docs/architecture.md, section 2. */
const crossings = [
  ['app/domain/forms/journey.ts', '#content/forms/forms.ts'],
  ['app/domain/forms/journey.ts', '#db/queries/referrals.ts'],
  ['app/domain/forms/journey.ts', 'react'],
  ['app/domain/forms/journey.ts', 'node:crypto'],
  ['content/forms/forms.ts', '#app/services/rules.ts'],
  ['content/forms/forms.ts', '#db/schema/account.ts'],
  ['db/queries/referrals.ts', '#app/services/record.ts'],
  ['db/queries/referrals.ts', '#content/forms/forms.ts'],
  ['emails/templates/letter.ts', '#db/queries/jobs.ts'],
  ['app/services/record.ts', '#db/schema/audit.ts'],
  ['app/services/record.ts', '#db/database.server.ts'],
  ['app/services/record.ts', '#app/server/portal.server.ts'],
  ['app/services/record.ts', 'drizzle-orm'],
  ['app/components/layout/Back.tsx', '#app/services/record.ts'],
  ['app/components/layout/Back.tsx', '#content/forms/forms.ts'],
  ['app/components/layout/Back.tsx', '#db/schema/account.ts'],
  ['app/routes/referral/page.tsx', '#db/queries/referrals.ts'],
  ['app/routes/referral/page.tsx', '#emails/mailer.server.ts'],
  ['app/routes/referral/page.tsx', 'drizzle-orm'],
  ['app/cli/seed.ts', '#app/routes/referral/page.tsx'],
  ['app/cli/seed.ts', 'drizzle-orm'],
  ['app/server/portal.server.ts', '#app/cli/seed.ts'],
] as const

const allowed = [
  ['app/domain/forms/journey.ts', 'zod/mini'],
  ['content/forms/forms.ts', '#app/domain/forms/definition.ts'],
  ['db/queries/referrals.ts', 'drizzle-orm'],
  ['app/services/record.ts', '#db/queries/audit.ts'],
  ['app/services/record.ts', '#content/forms/forms.ts'],
  ['app/components/layout/Back.tsx', '#app/paths.ts'],
  ['app/routes/referral/page.tsx', '#app/services/referral/get-page.ts'],
  ['app/routes/referral/page.tsx', '#app/server/respond.server.ts'],
] as const

describe('import directions', () => {
  it.each(crossings)('%s may not import %s', (file, from) => {
    expect(refused(file, from)).toBe(true)
  })

  it.each(allowed)('%s may import %s', (file, from) => {
    expect(refused(file, from)).toBe(false)
  })
})
