/** What an officer knows after an incident, as data items. */
import { notKnown } from '#app/domain/forms/answers.ts'
import { ageInYears } from '#app/domain/time/age.ts'
import { londonDay, londonTime } from '#app/domain/time/london.ts'
import { checklistV1 } from '#content/police/checklist-v1.ts'
import type { PoliceIncident } from '#content/demonstration/police-incidents.ts'
import type { Chance } from './chance.ts'
import type { Facts } from './fill-form.ts'
import type { DemoChild, Household } from './households.ts'

export interface PoliceOccasion {
  readonly family: Household
  readonly about: readonly DemoChild[]
  readonly incident: PoliceIncident
  readonly occurredAt: Date
  readonly number: string
  readonly earlier: number
  readonly officer: { readonly jobTitle: string; readonly phone: string; readonly email: string }
}

const gradeWords = { S: 'standard', M: 'medium', H: 'high' } as const

/** The facts of a domestic abuse notification. They say what the person who abused did. */
export function policeFacts(occasion: PoliceOccasion, chance: Chance): Facts {
  const { family, about, incident, occurredAt, officer } = occasion
  const first = about[0]
  const says = (text: string, child = first): string =>
    text
      .replaceAll('{victim}', family.carer.name)
      .replaceAll('{abuser}', family.other.name)
      .replaceAll('{child}', child?.forename ? child.forename : 'The child')
  const yes = new Set(incident.yes)
  return {
    values: {
      agencyKind: 'police',
      agreementOutcome: 'OUT_G',
      'safety.dangerNow': incident.grade === 'H' ? 'notSure' : 'no',
      'safety.phoned': 'yes',
      'police.incidentNumber': occasion.number,
      'police.occurredOn': londonDay(occurredAt),
      'police.occurredTime': londonTime(occurredAt),
      'police.place': chance.pick([
        'The family home',
        'The family home',
        'Outside the family home',
        'A relative’s home',
      ]),
      'concern.account': says(incident.account),
      'concern.harmTypes': incident.children.includes('injured')
        ? ['domestic_abuse', 'physical_abuse']
        : ['domestic_abuse'],
      weaponUsed: yes.has('weapon') ? 'yes' : 'no',
      'police.weapons': yes.has('weapon') ? 'Kitchen knife' : undefined,
      'police.orders':
        incident.grade === 'S'
          ? 'None known.'
          : 'Bail conditions not to contact or go to the address.',
      'police.actions': says(incident.actions),
      'police.previous':
        occasion.earlier > 0
          ? `${String(occasion.earlier)} earlier ${occasion.earlier === 1 ? 'incident' : 'incidents'} at this address in the last 18 months.`
          : 'No earlier incident at this address.',
      'family.told': incident.grade === 'H' ? 'notSafe' : 'yes',
      'family.notToldDetail':
        incident.grade === 'H' ? 'It was not safe to speak to both adults.' : undefined,
      'police.encompass': chance.pick(['yes', 'yes', 'willBe']),
      'police.checklist': Object.fromEntries(
        checklistV1.items.map(({ id }) => [
          id,
          yes.has(id) ? 'yes' : chance.happens(0.12) ? 'notKnown' : 'no',
        ]),
      ),
      'police.grade': incident.grade,
      'police.gradeReason': says(incident.reason),
      'police.judgement': incident.grade === 'H' ? 'yes' : 'no',
      'police.judgementReason': `My own view is that the risk is ${gradeWords[incident.grade]}.`,
      'referrer.role': officer.jobTitle,
      'referrer.phone': officer.phone,
      'referrer.email': officer.email,
    },
    lists: {
      adults: [
        {
          values: {
            'adult.role': 'victim',
            'adult.name': family.carer.name,
            'adult.bornOn': family.carer.bornOn,
            'adult.relationship': family.carer.relationship,
            'adult.parentalResponsibility': 'yes',
            'adult.inHousehold': 'yes',
            'adult.phone': family.carer.phone,
            'adult.contactSafe': incident.grade === 'S' ? ['call', 'text'] : ['call'],
          },
        },
        {
          values: {
            'adult.role': 'allegedPerpetrator',
            'adult.name': family.other.name,
            'adult.bornOn': family.other.bornOn,
            'adult.relationship': family.other.relationship,
            'adult.parentalResponsibility': family.other.responsibility,
            'adult.inHousehold': family.other.inHousehold,
          },
        },
      ],
      children: about.map((child, index): Facts => {
        const age = child.bornOn === null ? -1 : ageInYears(child.bornOn, londonDay(occurredAt))
        const where = incident.children[index] ?? incident.children[0] ?? 'notThere'
        // A baby who sees violence is usually in somebody’s arms.
        const presence = where === 'saw' && age < 2 && incident.grade !== 'S' ? 'held' : where
        const seen = presence !== 'notThere'
        return {
          values: {
            'child.born': child.bornOn === null ? 'unborn' : 'yes',
            'child.forename': child.forename || `Unborn baby of ${family.carer.name}`,
            'child.surname': child.surname,
            'child.bornOn': child.bornOn,
            'child.dueOn': child.dueOn,
            'child.school': child.school === '' ? notKnown : child.school,
            'child.address': family.address,
            'child.presence': [child.bornOn === null ? 'unborn' : presence],
            childSpokenTo: seen ? (index === 0 ? 'spokenTo' : 'seen') : 'no',
            'child.voice':
              age < 3
                ? 'Too young to say in words.'
                : index === 0
                  ? says(incident.voice, child)
                  : notKnown,
            'child.impact':
              seen && index === 0
                ? says('{child} was shaken and stayed close to {victim}.', child)
                : notKnown,
          },
        }
      }),
    },
  }
}
