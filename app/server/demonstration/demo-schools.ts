import { normaliseName } from '#app/domain/referral/identifiers.ts'
import type { School } from '#app/domain/schools/read-register.ts'
import { organisations } from '#content/demonstration/organisations.ts'

/** A made-up register: the demonstration's own schools and nurseries, with numbers the real one does not use. */
export const demoSchools: readonly School[] = organisations
  .filter(({ kind }) => kind === 'school_or_college' || kind === 'early_years_setting')
  .map(({ name, service, town, councilCode }, index) => ({
    urn: String(999_001 + index),
    name,
    searchName: normaliseName(`${name} ${town}`),
    laCode: councilCode,
    establishmentNumber: String(9001 + index),
    type: service,
    phase: '',
    status: 'open' as const,
    street: '',
    town,
    postcode: '',
    phone: '',
  }))
