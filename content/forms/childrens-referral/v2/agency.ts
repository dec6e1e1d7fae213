import { is, longText, page, radios, section, text } from '#app/domain/forms/authoring.ts'
import type {
  LongTextQuestion,
  Question,
  QuestionPage,
  RadiosQuestion,
  TextQuestion,
} from '#app/domain/forms/definition.ts'

/**
 * What only one kind of agency can say, asked of that kind alone. Nothing here holds a referral up: each may be left,
 * and "not known" is an answer of its own.
 */
const words = (id: string, label: string, hint?: string): TextQuestion =>
  text({
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    maxLength: 1000,
    optional: true,
    notKnown: 'Not known',
    error: `Enter an answer, or tick not known, for “${label}”`,
  })

const account = (id: string, label: string, hint?: string): LongTextQuestion =>
  longText({
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    rows: 4,
    optional: true,
    notKnown: 'Not known',
    restricted: true,
    error: `Enter an answer, or tick not known, for “${label}”`,
  })

const asked = (
  id: string,
  label: string,
  options: RadiosQuestion['options'] = { yes: 'Yes', no: 'No' },
): RadiosQuestion =>
  radios({
    id,
    label,
    options,
    optional: true,
    notKnown: 'Not known',
    error: `Select an answer, or tick not known, for “${label}”`,
  })

const forKinds = (
  kinds: readonly string[],
  id: string,
  title: string,
  intro: string,
  questions: readonly Question[],
): QuestionPage => page({ id, title, intro, when: is('agencyKind', ...kinds), questions })

export const agency = section({
  id: 'agency',
  title: 'What your service knows',
  pages: [
    forKinds(
      ['school_or_college', 'education_welfare_or_send_service'],
      'school',
      'From the school or college',
      'Think of when each child leaves today, who saw them, and what they said word for word.',
      [
        words(
          'schoolLeads',
          'Safeguarding lead and deputy',
          'Give names, and when each can be reached',
        ),
        words('schoolCollects', 'Who collects each child, and at what time?'),
        words('schoolExclusions', 'Lateness, suspensions and exclusions'),
        words(
          'schoolTimetable',
          'Part-time timetable or alternative provision',
          'Say what was agreed and until when',
        ),
        asked('schoolMeals', 'Do the children get free school meals?'),
        asked('schoolHome', 'Have the parents said that they will teach a child at home?'),
        words(
          'schoolEncompass',
          'Operation Encompass alerts received',
          'Give the days: an alert is not a referral by itself',
        ),
        words('schoolSiblings', 'Brothers and sisters at other schools'),
        account(
          'schoolLog',
          'What the safeguarding and behaviour log shows',
          'Copy the entries that matter, with their days',
        ),
      ],
    ),
    forKinds(
      ['early_years_setting'],
      'earlyYears',
      'From the nursery or childminder',
      'Any bruise or mark on a baby who cannot move around needs a phone call now, whatever the explanation.',
      [
        words('earlyYearsKey', 'Key person'),
        words('earlyYearsSessions', 'Sessions booked and attended'),
        words('earlyYearsTwo', 'Two-year check', 'Say when it was and what it showed'),
        asked(
          'earlyYearsInjury',
          'Has there been a mark or injury before the child could move around?',
        ),
        words('earlyYearsCollects', 'Who brings and collects the child?'),
      ],
    ),
    forKinds(
      ['health_visitor', 'school_nurse'],
      'publicHealthNursing',
      'From health visiting or school nursing',
      'Give the last time each child was seen, and by whom.',
      [
        words('nurseReviews', 'Reviews done and missed'),
        words('nurseGrowth', 'Growth and development', 'Give measurements with their days'),
        words(
          'nurseMood',
          'How the mother or main carer is feeling',
          'Say which questions were asked and the score',
        ),
        account('nurseHome', 'What the home is like'),
        words('nurseTool', 'Score on a neglect tool', 'Say which tool and when'),
      ],
    ),
    forKinds(
      ['midwifery'],
      'midwife',
      'From midwifery',
      'The pre-birth referral form asks more about a pregnancy and counts the weeks for you.',
      [
        words('midwifeBooking', 'Date of booking and weeks now'),
        words('midwifeParity', 'Earlier pregnancies, and where those children live'),
        asked('midwifeAlone', 'Was she asked about domestic abuse while alone?', {
          disclosed: 'Yes, and she told of abuse',
          no: 'Yes, and she told of none',
          notAlone: 'She was never alone',
        }),
        asked('midwifeFgm', 'Was she asked about FGM?'),
        account('midwifeHealth', 'Substance use and mental health'),
      ],
    ),
    forKinds(
      ['gp', 'dentist_or_pharmacy'],
      'primaryCare',
      'From the practice',
      'Think of the adults as patients too, and say only what bears on the child.',
      [
        words('practiceCode', 'Practice code'),
        words('practiceRegistered', 'Who in the household is registered with you?'),
        words('practiceNotBrought', 'Appointments to which a child was not brought'),
        words('practiceMedicine', 'Medicines and whether they are collected'),
        account('practiceAdults', 'Health of the adults that bears on the child'),
      ],
    ),
    forKinds(
      ['emergency_department', 'hospital_ward', 'ambulance'],
      'hospital',
      'From the hospital or ambulance',
      'Do not send a child home if that is not safe. Phone the front door now.',
      [
        words('hospitalNumber', 'Attendance or incident number'),
        words('hospitalPresenting', 'What the child came with'),
        account('hospitalAccount', 'Account given, by whom and whether it fits'),
        words('hospitalDelay', 'Time between what happened and asking for help'),
        words('hospitalWith', 'Who came with the child'),
        words('hospitalOpinion', 'Opinion of a paediatrician', 'Give the name and time'),
        words('hospitalPlan', 'Plan for going home'),
        asked('hospitalCpis', 'Did the system show a child protection flag?'),
      ],
    ),
    forKinds(
      ['camhs_or_adult_mental_health', 'adult_social_care'],
      'adultServices',
      'From adult services',
      'Think of the whole family: what does the adult’s life mean for each child?',
      [
        account('adultRisk', 'The adult’s needs and any risk to others'),
        words('adultTreatment', 'Treatment or support, and whether they take part'),
        words('adultRelapse', 'Signs that they are becoming unwell again'),
        words('adultChildren', 'Children in the household, and who looks after them'),
        asked('adultYoungCarer', 'Does a child care for the adult?'),
        words('adultCarers', 'Carer’s assessment', 'Say when it was, or that it was offered'),
      ],
    ),
    forKinds(
      ['police'],
      'policeDetails',
      'From the police',
      'For a domestic abuse incident use the police notification, which asks what that needs.',
      [
        words('policeNumber', 'Incident or crime number'),
        words('policeNotice', 'Reference of the public protection notice'),
        words('policeOfficer', 'Officer dealing with it'),
        words('policeOffences', 'Offences, bail conditions and orders'),
        asked('policePower', 'Was police protection used?'),
        words('policeChildSeen', 'Which children were seen and spoken to, and by whom?'),
        words('policeWeapons', 'Weapons and warning markers'),
      ],
    ),
    forKinds(
      ['probation', 'cafcass_or_court'],
      'probation',
      'From probation or the court',
      'Say who could be harmed, and how.',
      [
        words('probationMappa', 'MAPPA category and level'),
        words('probationConditions', 'Licence conditions and contact restrictions'),
        words('probationRelease', 'Release or hearing date'),
      ],
    ),
    forKinds(
      ['youth_justice_internal'],
      'youthJustice',
      'From youth justice',
      'A child who has broken the law may also be exploited.',
      [
        words('youthOrder', 'Order, and when it ends'),
        words('youthRating', 'Risk and safety rating'),
        words(
          'youthNrm',
          'National Referral Mechanism',
          'Say if a referral was made, when and what was decided',
        ),
      ],
    ),
    forKinds(
      ['housing_provider'],
      'housing',
      'From housing',
      'Who really lives there may not be who is on the tenancy.',
      [
        words('housingTenancy', 'Tenancy, and who is named on it'),
        words('housingReally', 'Who really lives there?'),
        words('housingArrears', 'Arrears and any notice'),
        words('housingRepair', 'Disrepair and safety'),
        words('housingVisits', 'Visits made and visits not let in'),
        words('housingAsb', 'Complaints and anti-social behaviour'),
      ],
    ),
    forKinds(
      ['voluntary_sector', 'early_help_team'],
      'voluntary',
      'From your organisation',
      'Say how the family can be reached safely through you.',
      [
        words('voluntaryService', 'What you do with the family, and since when'),
        words('voluntaryHeld', 'What the family has agreed that you may share'),
        words('voluntaryLone', 'Anything a worker who visits alone should know'),
        words('voluntarySafe', 'A safe way and time to reach the family'),
      ],
    ),
  ],
})
