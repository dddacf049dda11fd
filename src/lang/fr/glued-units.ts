/** Units that are words of their own when they are glued to a number. */
// biome-ignore format: kinds of units a line
export const gluedUnits = [
  'km', 'm', 'cm', 'mm', 'km/h', 'km²', 'm²', 'm³', 'ha',
  'kg', 'g', 't', 'l', 'L', 'cl', 'ml',
  'h', 'H', 'mn', 'min', 's',
  'F', 'M', 'k', 'Mds', 'Md', 'ME', 'kF', 'MF', 'FCFA',
  'kW', 'MW', 'GW', 'kWh', 'V', 'Hz', 'kHz', 'MHz', 'GHz', 'Go', 'Mo', 'ko',
  'ans', 'jours', 'morts', 'blessés',
]
