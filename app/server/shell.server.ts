import type { AppLoadContext } from '@remix-run/node'
import type { Shell, ShellPhone } from '#app/components/layout/shell.ts'
import { can, type Actor } from '#app/domain/access/actor.ts'
import { everyNumber, type NumberWithHours } from '#app/domain/partnership/answering.ts'
import { longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { rulesOn } from '#app/services/rules.ts'
import { carriedIn } from './carried.server.ts'
import { councilsIn } from './councils.server.ts'
import { whoIsSignedIn } from './context.server.ts'
import { phonesAt, ringsNowhere } from './phones.server.ts'
import { portal } from './portal.server.ts'

/** What the frame around every page shows: who to ring now, who is signed in, and where they may go. */
export async function loadShell(request: Request, context: AppLoadContext): Promise<Shell> {
  const { env, clock } = portal()
  const now = clock.now()
  const { partnership, calendar, guide, day } = rulesOn(now)
  const url = new URL(request.url)
  const path = url.pathname.replace(/\.data$/, '')
  const isCopy = isKept(path) && url.searchParams.has('copy')
  // A copy to keep on a device never learns who asks for it.
  const who = isCopy ? undefined : await whoIsSignedIn({ request, context })
  const actor = who?.state === 'in' ? who.actor : undefined
  const councils = [...partnership.councils].sort(
    (a, b) => Number(b.code === actor?.councilCode) - Number(a.code === actor?.councilCode),
  )
  const answering = phonesAt(partnership, now, calendar)
  const numbers = councils.flatMap(everyNumber).map(numberOf)
  return {
    serviceName: partnership.brand.serviceName,
    partnershipName: partnership.name,
    demonstration: env.PORTAL_MODE === 'demonstration',
    brand: partnership.brand.colours,
    phones: isCopy ? numbers : councils.flatMap(({ code }) => answering.get(code) ?? []),
    ...(actor ? { person: { name: actor.name, agency: actor.organisationName } } : {}),
    navigation: isInsideReferral(path) ? [] : navigationFor(actor, path),
    ...(isKept(path)
      ? {
          guide: {
            version: guide.id,
            asOf: longDate(day),
            numbers,
            // Never from what a request calls us: a shared copy of this page may be sent to others.
            address: `${env.PORTAL_ORIGIN ?? ''}${path}`,
            councils: councilsIn(url, path, guide, partnership),
            isCopy,
          },
        }
      : {}),
    ...carriedIn(url, path, guide),
    ...(context.hasErrors ? { hasErrors: true } : {}),
  }
}

/** For a page that cannot know when it is read. */
function numberOf({ place, name, phone, words }: NumberWithHours): ShellPhone {
  return {
    council: place,
    frontDoor: name,
    phone: phone.number,
    phoneHref: `tel:${phone.dial}`,
    openNow: true,
    words,
    ...(ringsNowhere(phone.dial) ? { example: true } : {}),
  }
}

/** The public pages that people print and keep. */
function isKept(path: string): boolean {
  return (
    [paths.home(), paths.help(), paths.offline(), paths.thresholds()].includes(path) ||
    path.startsWith(`${paths.thresholds()}/`)
  )
}

/** Task journeys show no menu that leads away. */
function isInsideReferral(path: string): boolean {
  return path.startsWith('/referral/')
}

function navigationFor(actor: Actor | undefined, path: string): Shell['navigation'] {
  const links = [
    { href: paths.home(), text: 'Start', shown: actor === undefined },
    {
      href: paths.referrals(),
      text: 'Your referrals',
      shown: actor && can(actor, 'referral.read'),
    },
    { href: paths.frontDoor(), text: 'Front door', shown: actor && can(actor, 'queue.read') },
    { href: paths.thresholds(), text: 'Threshold guide', shown: true },
    { href: paths.practise(), text: 'Practise', shown: true },
    {
      href: paths.guideEditing(),
      text: 'Edit the guide',
      shown: actor && can(actor, 'guide.read'),
    },
    {
      href: paths.contentForms(),
      text: 'Forms in use',
      shown: actor && can(actor, 'forms.telemetry'),
    },
    { href: paths.agency(), text: 'Your agency', shown: actor && can(actor, 'agency.trend') },
    { href: paths.help(), text: 'Help and phone numbers', shown: true },
  ]
  return links
    .filter(({ shown }) => shown)
    .map(({ href, text }) => {
      const current = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
      return { href, text, ...(current ? { current } : {}) }
    })
}
