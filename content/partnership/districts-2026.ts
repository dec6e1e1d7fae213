import type { District, PlaceOwner } from '#app/domain/referral/routing.ts'

const county: PlaceOwner = { council: '855' }
const city: PlaceOwner = { council: '856' }
const rutland: PlaceOwner = { council: '857' }
const outside = (name: string): PlaceOwner => ({ outside: name })

const whole = (outward: string, owner: PlaceOwner): District => ({ outward, owner, shared: false })
const part = (
  outward: string,
  owner: PlaceOwner,
  note: string,
  sectors?: Readonly<Record<string, PlaceOwner>>,
): District => ({
  outward,
  owner,
  shared: true,
  note,
  ...(sectors === undefined ? {} : { sectors }),
})

/**
 * Postcode districts and the council most of each lies in. Example data written from general knowledge,
 * to be replaced by the councils' own address lookup: a district marked shared is always checked by a person.
 */
export const districts2026: readonly District[] = [
  whole('LE1', city),
  part('LE2', city, 'Oadby, Wigston and Stoughton are in Leicestershire'),
  part('LE3', city, 'Braunstone Town, Glenfield and Leicester Forest East are in Leicestershire'),
  part('LE4', city, 'Birstall and Thurmaston are in Leicestershire'),
  part('LE5', city, 'Places at the eastern edge are in Leicestershire'),
  whole('LE6', county),
  part(
    'LE7',
    county,
    'Some homes at the edge of Leicester are in the city; a few in the east are near Rutland',
  ),
  whole('LE8', county),
  whole('LE9', county),
  part('LE10', county, 'Some homes at the western edge are in Warwickshire'),
  whole('LE11', county),
  part('LE12', county, 'East Leake and nearby villages are in Nottinghamshire'),
  whole('LE13', county),
  part('LE14', county, 'Some villages are in Rutland, and some in Nottinghamshire'),
  part('LE15', rutland, 'Some villages west of Oakham are in Leicestershire'),
  part(
    'LE16',
    county,
    'Caldecott is in Rutland; villages south of the Welland are in Northamptonshire',
  ),
  part('LE17', county, 'Some villages are in Northamptonshire or Warwickshire'),
  whole('LE18', county),
  whole('LE19', county),
  part('LE65', county, 'Some homes at the edge are in Derbyshire'),
  whole('LE67', county),
  part('LE87', city, 'Used by large organisations, not homes'),
  part('PE9', outside('Lincolnshire'), 'Ketton, Ryhall and nearby villages are in Rutland', {
    'PE9 3': rutland,
    'PE9 4': rutland,
  }),
  part('NG13', outside('Nottinghamshire'), 'Bottesford and nearby villages are in Leicestershire', {
    'NG13 0': county,
  }),
  part(
    'NG32',
    outside('Lincolnshire'),
    'Croxton Kerrial and nearby villages are in Leicestershire',
    {
      'NG32 1': county,
    },
  ),
  part('NG33', outside('Lincolnshire'), 'Some villages are in Leicestershire or Rutland'),
  part('DE11', outside('Derbyshire'), 'Albert Village and Blackfordby are in Leicestershire'),
  part('DE12', county, 'Some villages are in Derbyshire'),
  part('DE73', outside('Derbyshire'), 'Breedon on the Hill is in Leicestershire'),
  part('DE74', county, 'Some homes at the edge are in Nottinghamshire'),
  part(
    'CV9',
    outside('Warwickshire'),
    'Twycross, Sheepy Magna and nearby villages are in Leicestershire',
    {
      'CV9 3': county,
    },
  ),
  part('CV13', county, 'Some homes at the edge are in Warwickshire'),
  part('CV23', outside('Warwickshire'), 'Some villages are near Leicestershire'),
  part('NN17', outside('Northamptonshire'), 'Some villages are near Rutland'),
]
