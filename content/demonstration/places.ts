/** A town and a district in which the demonstration's families live. */
export interface DemoPlace {
  readonly councilCode: '855' | '856' | '857'
  readonly town: string
  readonly district: string
  /** How many families live here, against the other places of the same council. */
  readonly share: number
  /** Just across a boundary, so that the front door must check whose family this is. */
  readonly border?: true
}

export const places: readonly DemoPlace[] = [
  { councilCode: '855', town: 'Loughborough', district: 'LE11', share: 8 },
  { councilCode: '855', town: 'Hinckley', district: 'LE10', share: 7 },
  { councilCode: '855', town: 'Coalville', district: 'LE67', share: 7 },
  { councilCode: '855', town: 'Wigston', district: 'LE18', share: 5 },
  { councilCode: '855', town: 'Melton Mowbray', district: 'LE13', share: 4 },
  { councilCode: '855', town: 'Market Harborough', district: 'LE16', share: 3, border: true },
  { councilCode: '856', town: 'Leicester', district: 'LE4', share: 7 },
  { councilCode: '856', town: 'Leicester', district: 'LE2', share: 6 },
  { councilCode: '856', town: 'Leicester', district: 'LE3', share: 6 },
  { councilCode: '856', town: 'Leicester', district: 'LE5', share: 5 },
  { councilCode: '857', town: 'Oakham', district: 'LE15', share: 8 },
  { councilCode: '857', town: 'Uppingham', district: 'LE15', share: 4 },
]

/** The ends of postcodes that no street is given: the letters are allowed, and the unit is not in use. */
export const postcodeUnits: readonly string[] = ['ZX', 'ZY', 'ZZ', 'XZ', 'YZ', 'ZW']

/** Invented street names. */
export const streets: readonly string[] = [
  'Teasel Close',
  'Finch Row',
  'Old Forge Lane',
  'Larkspur Drive',
  'Cobbler’s Walk',
  'Bellweather Road',
  'Sorrel Way',
  'Quarry Bank',
  'Hobbs Yard',
  'Marlow Crescent',
  'Linnet Gardens',
  'Weaver’s Court',
  'Tansy Street',
  'Barrow Rise',
  'Candlemaker Street',
  'Shepherd’s Piece',
  'Rookery Terrace',
  'Damson Avenue',
  'Harebell Close',
  'Cinder Path',
  'Millpond View',
  'Thatcher Street',
  'Plover Drive',
  'Saltbox Lane',
]
