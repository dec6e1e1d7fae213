/** What a good account of an event looks like from each kind of agency. Every child here is invented. */
export const eventExamples: Readonly<Record<string, string>> = {
  police:
    'At 11:40pm on 9 November officers went to 1 High Street after a 999 call. Ava (4) was on the stairs in wet pyjamas. She said “Daddy threw the plates”. There was broken glass on the kitchen floor.',
  gp: 'On 9 November Ava (4) came with her mother. Weight 13.1 kg, down from 14.0 kg in June. Two earlier appointments were missed. Her mother said she “eats what she likes”. No illness was found.',
  health_visitor:
    'Home visit 9 November, 10am, agreed in advance. Ava (14 months) was in her cot with an empty bottle. The room was cold. She did not look up when her name was said. Mother was in bed.',
  school_nurse:
    'On 9 November Sam (12) came to the drop-in. He said “I cut when it gets loud at home”. There were five healed lines on his left forearm, each about 3 cm.',
  midwifery:
    'At 24 weeks, on 9 November, Ms D came alone for the first time. She said her partner “decides when I go out” and asked that we do not ring her.',
  emergency_department:
    'Ava (7 months) was brought in at 2:10pm on 9 November by her father. X-ray: fracture of the left upper arm. He said she rolled off the sofa “yesterday or the day before”. She cannot yet roll.',
  early_years_setting:
    'On 9 November at nappy change Ava (18 months) had a round red mark, about 2 cm, on her right thigh. It was not there on 6 November. Her mother said she did not know of it.',
  housing_provider:
    'On 9 November, at a planned visit, there was no working heating and the kitchen had no food we could see. Two children of about 3 and 5 were alone for the 20 minutes we were there.',
  camhs_or_adult_mental_health:
    'On 9 November Ms D told me she hears a voice telling her to “take them with me”. Her sons, 3 and 6, live with her. She has not taken her medicine since 1 November.',
  voluntary_sector:
    'At youth club on 9 November Jay (14) had two phones and would not say whose they were. He left at 8:15pm in a grey car that waited for him, for the third week.',
}
