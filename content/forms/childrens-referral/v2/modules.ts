import { is, longText, page, radios, section, text } from '#app/domain/forms/authoring.ts'
import { signsChild, signsPeople } from '#content/forms/exploitation-screening/v1/signs.ts'
import { pregnancyCare } from '#content/forms/pre-birth-referral/v1/babies.ts'

/** Asked only when the sender says what it is about; each question takes "not known". */
const exploitation = is(
  'harmTypes',
  'cse',
  'cce',
  'trafficking',
  'gangs_serious_violence',
  'radicalisation',
)

export const modules = section({
  id: 'modules',
  title: 'More about this kind of worry',
  pages: [
    page({
      id: 'domesticAbuse',
      title: 'Domestic abuse',
      intro:
        'A child who sees, hears or lives with domestic abuse is a victim in their own right. Nobody needs to ask the person who is abusive.',
      terms: {
        'Coercive control': 'Threats, rules and watching that take away a person’s freedom',
        MARAC: 'A meeting of services about people at the highest risk from domestic abuse',
      },
      when: is('harmTypes', 'domestic_abuse', 'teen_relationship_abuse', 'forced_marriage_hba'),
      questions: [
        longText({
          id: 'daWho',
          label: 'Who is being abused, by whom, and how?',
          rows: 4,
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter who is being abused, by whom and how, or tick not known',
        }),
        radios({
          id: 'daStrangled',
          label: 'Has anyone been strangled, stalked or threatened with death?',
          options: { yes: 'Yes', no: 'No' },
          notKnown: 'Not known',
          restricted: true,
          error: 'Select whether anyone has been strangled, stalked or threatened with death',
        }),
        radios({
          id: 'daSeparation',
          label: 'Has somebody just left, or are they planning to?',
          hint: 'Leaving is often the most dangerous time',
          options: { yes: 'Yes', no: 'No' },
          notKnown: 'Not known',
          restricted: true,
          error: 'Select whether somebody has just left or is planning to',
        }),
        text({
          id: 'daTool',
          label: 'Risk tool, score and day',
          hint: 'For example, Dash, 15, 9 November 2026',
          notKnown: 'Not done, or not known',
          error: 'Enter the risk tool, score and day, or tick not done',
        }),
        radios({
          id: 'daMarac',
          label: 'Has it been to a MARAC?',
          options: { yes: 'Yes', willBe: 'Not yet, but it will', no: 'No' },
          notKnown: 'Not known',
          error: 'Select whether it has been to a MARAC',
        }),
        text({
          id: 'daSafe',
          label: 'A safe way and time to reach the person who is abused',
          notKnown: 'None known',
          restricted: true,
          error: 'Enter a safe way and time, or tick none known',
        }),
      ],
    }),
    { ...signsPeople, when: exploitation },
    { ...signsChild, when: exploitation },
    page({
      id: 'missing',
      title: 'Missing from home or care',
      intro:
        'The missing episode form records one episode with its times and the return interview.',
      when: is('harmTypes', 'missing'),
      questions: [
        text({
          id: 'missingTimes',
          label: 'How often, when last, and for how long?',
          notKnown: 'Not known',
          error: 'Enter how often, when last and for how long, or tick not known',
        }),
        radios({
          id: 'missingInterview',
          label: 'Was a return interview held after the last time?',
          options: { yes: 'Yes', offered: 'Offered but not held', no: 'No' },
          notKnown: 'Not known',
          error: 'Select whether a return interview was held',
        }),
        text({
          id: 'missingWhere',
          label: 'Where do they go, and who with?',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter where they go and who with, or tick not known',
        }),
      ],
    }),
    { ...pregnancyCare, when: is('harmTypes', 'pre_birth') },
    page({
      id: 'madeUpIllness',
      title: 'Illness made up or caused',
      intro:
        'Do not tell the carers before the front door has planned with the police and health how to. Phone first.',
      when: is('harmTypes', 'fii'),
      questions: [
        longText({
          id: 'fiiPicture',
          label: 'What does not fit?',
          hint: 'Say what is reported, what is seen, and what tests have shown',
          rows: 4,
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter what does not fit, or tick not known',
        }),
        text({
          id: 'fiiDoctor',
          label: 'Paediatrician who leads, and what they think',
          notKnown: 'None yet, or not known',
          restricted: true,
          error: 'Enter the paediatrician who leads, or tick none yet',
        }),
        radios({
          id: 'fiiHarmNow',
          label: 'Is the child being harmed by treatment or tests now?',
          options: { yes: 'Yes', no: 'No' },
          notKnown: 'Not known',
          restricted: true,
          error: 'Select whether the child is being harmed now',
        }),
      ],
    }),
    page({
      id: 'sexualBehaviour',
      title: 'Harmful sexual behaviour',
      intro: 'Both children need help: add the other child, or send a referral about them as well.',
      when: is('harmTypes', 'hsb', 'child_on_child'),
      questions: [
        longText({
          id: 'hsbWhat',
          label: 'What was said or done, and by which child?',
          hint: 'Give the ages and abilities of both, and whether either was afraid or hurt',
          rows: 4,
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter what was said or done, or tick not known',
        }),
        radios({
          id: 'hsbOther',
          label: 'Has the other child been referred?',
          options: { here: 'They are in this referral', yes: 'Yes, separately', no: 'Not yet' },
          notKnown: 'Not known',
          error: 'Select whether the other child has been referred',
        }),
        text({
          id: 'hsbSafe',
          label: 'How are the children kept apart and safe today?',
          notKnown: 'Not known',
          error: 'Enter how the children are kept apart and safe, or tick not known',
        }),
      ],
    }),
    page({
      id: 'online',
      title: 'Harm online',
      intro:
        'Do not look for, copy, print or send a nude or sexual picture of a child. Tell the police where it is.',
      when: is('harmTypes', 'online_harm'),
      questions: [
        text({
          id: 'onlineWhere',
          label: 'Sites, apps, games and user names',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter sites, apps, games and user names, or tick not known',
        }),
        text({
          id: 'onlineWho',
          label: 'Who is the other person, as far as anyone knows?',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter who the other person is, or tick not known',
        }),
        radios({
          id: 'onlinePictures',
          label: 'Have sexual pictures of a child been made or shared?',
          options: { yes: 'Yes', no: 'No' },
          notKnown: 'Not known',
          restricted: true,
          error: 'Select whether sexual pictures have been made or shared',
        }),
        radios({
          id: 'onlinePolice',
          label: 'Have the police been told about this?',
          options: { yes: 'Yes', no: 'Not yet' },
          notKnown: 'Not known',
          error: 'Select whether the police have been told about this',
        }),
      ],
    }),
    page({
      id: 'fgm',
      title: 'Female genital mutilation',
      intro:
        'A teacher, nurse, doctor, midwife or social worker who learns that a girl under 18 has had FGM must tell the police on 101 themselves, by the end of the next working day.',
      when: is('harmTypes', 'fgm'),
      questions: [
        radios({
          id: 'fgmHas',
          label: 'Has it happened, or might it?',
          options: {
            has: 'It has happened',
            soon: 'It may happen soon, for example on a planned trip',
            risk: 'It might one day',
          },
          notKnown: 'Not known',
          restricted: true,
          error: 'Select whether it has happened or might',
        }),
        radios({
          id: 'fgmPolice',
          label: 'Has the police been told on 101?',
          options: { yes: 'Yes, by the person who learned of it', no: 'Not yet' },
          notKnown: 'Not known, or nobody has to',
          error: 'Select whether the police have been told on 101',
        }),
        text({
          id: 'fgmTravel',
          label: 'Travel plans and family events',
          notKnown: 'None known',
          restricted: true,
          error: 'Enter travel plans and family events, or tick none known',
        }),
      ],
    }),
  ],
})
