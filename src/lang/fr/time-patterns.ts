import type { TimePattern } from '../calendar.ts'

/** The ways in which French says a time; the longest one that fits is taken, and of equally long ones the first. */
export const timePatterns: readonly TimePattern[] = [
  // no times at all
  {
    id: 'age',
    words: "(âgé|âgée|âgés|âgées) (de|d'|d'environ|de plus de|de moins de) <count> (ans|mois|semaines|jours)",
    means: { kind: 'none' },
  },
  {
    id: 'age',
    words: "(âgé|âgée|âgés|âgées) (de|d'|entre) <count> (à|et) <count> (ans|mois)",
    means: { kind: 'none' },
  },
  {
    id: 'age',
    words:
      '[homme|femme|garçon|fille|fillette|enfant|adolescent|adolescente|adolescents|jeune|jeunes|bébé|nourrisson|lycéen|lycéenne|collégien|étudiant|étudiante|retraité|retraitée|trentenaire|père|mère|fils|soldat|policier|suspect|victime|Français|Française|personne|personnes|enfants|hommes|femmes|mineur|mineure|mineurs] de <count> (ans|mois)',
    means: { kind: 'none' },
  },
  { id: 'age', words: '[,] <count> ans [,|.|)|;]', means: { kind: 'none' } },
  { id: 'age', words: '[(] <count> ans', means: { kind: 'none' } },
  { id: 'age', words: '[les|des] <count> ans', means: { kind: 'none' } },
  { id: 'age', words: "[à] <count> ans [!de|d'|plus|après|avant|et|ferme]", means: { kind: 'none' } },
  { id: 'age', words: "l'âge de <count> ans", means: { kind: 'none' } },
  { id: 'one-day', words: 'un jour', means: { kind: 'none' } },
  { id: 'quarter', words: '<nth> (trimestre|semestre|mi-temps|quart)', means: { kind: 'none' } },
  {
    id: 'at-hand',
    words:
      "(de nos jours|à l'heure actuelle|à l'heure|tout à l'heure|à la minute|au jour le jour|mise à jour|mis à jour|mises à jour|à jour|demi-heure|à tout moment)",
    means: { kind: 'none' },
  },

  // dates
  { id: 'day-month', words: 'le? <day> <month>', means: { kind: 'date' } },
  { id: 'day-month', words: 'le? premier <month>', means: { kind: 'date', day: 1 } },
  { id: 'day-month-year', words: 'le? <day> <month> ,? <year>', means: { kind: 'date' } },
  { id: 'day-month-year', words: 'le? <day> - <month> - <year>', means: { kind: 'date' } },
  { id: 'day-month-year', words: 'le? premier <month> <year>', means: { kind: 'date', day: 1 } },
  { id: 'month-year', words: '<month> <year>', means: { kind: 'date' } },
  { id: 'month', words: '<month-alone>', means: { kind: 'date' } },
  { id: 'month', words: "(le|du|au) mois (de|d') <month>", means: { kind: 'date' } },
  { id: 'last-month-name', words: '<month> (dernier|passé)', means: { kind: 'date', which: 'last' } },
  { id: 'next-month-name', words: '<month> prochain', means: { kind: 'date', which: 'next' } },
  { id: 'last-month-day', words: 'le? <day> <month> dernier', means: { kind: 'date', which: 'last' } },
  { id: 'next-month-day', words: 'le? <day> <month> prochain', means: { kind: 'date', which: 'next' } },
  { id: 'holiday', words: '<holiday>', means: { kind: 'date' } },
  { id: 'holiday-year', words: '<holiday> <year>', means: { kind: 'date' } },
  { id: 'year', words: '<year-alone>', means: { kind: 'date' } },
  { id: 'year', words: "(l'année|l'an|année) <year>", means: { kind: 'date' } },
  { id: 'decade', words: '(les|des)? années <decade-year>', means: { kind: 'date' } },
  { id: 'century', words: '(le|au|du)? <nth-century>', means: { kind: 'date' } },
  { id: 'season-year', words: "(le|l'|au|à|du|en)? <season> <year>", means: { kind: 'date' } },
  { id: 'this-season', words: '(cet|ce) <season>', means: { kind: 'date', which: 'this' } },
  { id: 'last-season', words: "(le|l')? <season> (dernier|passé)", means: { kind: 'date', which: 'last' } },
  { id: 'next-season', words: "(le|l')? <season> prochain", means: { kind: 'date', which: 'next' } },

  { id: 'quarter-of', words: '(le|au|du)? <nth> trimestre (de)? <year>', means: { kind: 'part-of-year', parts: 4 } },
  { id: 'half-of', words: '(le|au|du)? <nth> semestre (de)? <year>', means: { kind: 'part-of-year', parts: 2 } },
  {
    id: 'nth-weekday',
    words: '(le)? (<nth>|dernier) <weekday> (de|du|en) (<month>|mois|chaque mois|ce mois)',
    means: { kind: 'vague' },
  },

  // days of the week
  { id: 'weekday-day', words: '(le|ce)? <weekday> <day> [!<month>]', means: { kind: 'date' } },
  { id: 'weekday', words: 'le? <weekday>', means: { kind: 'weekday', which: 'nearest' } },
  { id: 'last-weekday', words: 'le? <weekday> (dernier|passé)', means: { kind: 'weekday', which: 'last' } },
  { id: 'this-weekday', words: 'ce <weekday>', means: { kind: 'weekday', which: 'nearest' } },
  { id: 'next-weekday', words: 'le? <weekday> prochain', means: { kind: 'weekday', which: 'next' } },

  // counted from the document
  { id: 'today', words: "aujourd'hui", means: { kind: 'offset', unit: 'day', amount: 0, calendar: true } },
  { id: 'yesterday', words: 'hier', means: { kind: 'offset', unit: 'day', amount: -1, calendar: true } },
  {
    id: 'before-yesterday',
    words: '(avant-hier|avant hier)',
    means: { kind: 'offset', unit: 'day', amount: -2, calendar: true },
  },
  { id: 'tomorrow', words: 'demain', means: { kind: 'offset', unit: 'day', amount: 1, calendar: true } },
  {
    id: 'after-tomorrow',
    words: '(après-demain|après demain)',
    means: { kind: 'offset', unit: 'day', amount: 2, calendar: true },
  },
  {
    id: 'last-night',
    words: 'la nuit (dernière|passée)',
    means: { kind: 'offset', unit: 'day', amount: -1, calendar: true, dayPart: 'night' },
  },
  {
    id: 'this-day-part',
    words: '(ce|cet|cette) <daypart>',
    means: { kind: 'offset', unit: 'day', amount: 0, calendar: true },
  },
  {
    id: 'last-period',
    words: "(la|le|l')? <period> (dernière|dernier|passée|passé)",
    means: { kind: 'offset', amount: -1, calendar: true },
  },
  { id: 'this-period', words: '(cette|ce|cet) <period>', means: { kind: 'offset', amount: 0, calendar: true } },
  { id: 'this-period', words: "(la|le|l')? <period> en cours", means: { kind: 'offset', amount: 0, calendar: true } },
  {
    id: 'next-period',
    words: "(la|le|l')? <period> (prochaine|prochain)",
    means: { kind: 'offset', amount: 1, calendar: true },
  },
  {
    id: 'weekend',
    words: '(le|ce) (week-end|weekend)',
    means: { kind: 'offset', unit: 'weekend', amount: 0, calendar: true },
  },
  {
    id: 'part-of-the-period',
    words: "(la fin|fin) (de la|du|de l'|de cette|de l') <period>",
    means: { kind: 'offset', amount: 0, calendar: true, part: 'late' },
  },
  {
    id: 'part-of-the-period',
    words: "(le début|début|au début) (de la|du|de l'|de cette) <period>",
    means: { kind: 'offset', amount: 0, calendar: true, part: 'early' },
  },
  { id: 'ago', words: 'il y a <amount> <unit>', means: { kind: 'offset', amount: -1, calendar: false } },
  {
    id: 'ago',
    words: 'il y a <amount> <unit> et (demi|demie)',
    means: { kind: 'offset', amount: -1, plus: 0.5, calendar: false },
  },
  { id: 'ago', words: '[voici|voilà] <amount> <unit>', means: { kind: 'offset', amount: -1, calendar: false } },
  { id: 'ago-vague', words: 'il y a (des <units>|longtemps|peu|quelque temps)', means: { kind: 'vague' } },
  { id: 'from-now', words: 'dans <amount> <unit>', means: { kind: 'offset', amount: 1, calendar: false } },
  {
    id: 'past-stretch',
    words: '(les|ces|des|aux|cours des)? <count> (derniers|dernières) <unit>',
    means: { kind: 'stretch', amount: -1 },
  },
  {
    id: 'next-stretch',
    words: '(les|ces|des)? <count> (prochains|prochaines) <unit>',
    means: { kind: 'stretch', amount: 1 },
  },

  // counted from a time or an event in the text
  { id: 'next-day', words: 'le lendemain', means: { kind: 'anaphor', unit: 'day', amount: 1, event: true } },
  { id: 'next-day', words: 'au lendemain', means: { kind: 'anaphor', unit: 'day', amount: 1, event: true } },
  { id: 'next-day', words: 'le surlendemain', means: { kind: 'anaphor', unit: 'day', amount: 2, event: true } },
  { id: 'eve', words: 'la veille', means: { kind: 'anaphor', unit: 'day', amount: -1, event: true } },
  { id: 'eve', words: "l'avant-veille", means: { kind: 'anaphor', unit: 'day', amount: -2, event: true } },
  {
    id: 'same-period',
    words: '(le|la|ce|cette|du|au)? même <unit>',
    means: { kind: 'anaphor', amount: 0, calendar: true },
  },
  { id: 'same-day-part', words: '(le|la)? même <daypart>', means: { kind: 'anaphor', unit: 'day', amount: 0 } },
  { id: 'that-period', words: 'ce (jour-là|jour là)', means: { kind: 'anaphor', unit: 'day', amount: 0 } },
  { id: 'that-day-part', words: '(ce|cet|cette) <daypart> - là', means: { kind: 'anaphor', unit: 'day', amount: 0 } },
  { id: 'that-weekday', words: 'ce <weekday> - là', means: { kind: 'anaphor', unit: 'day', amount: 0 } },
  { id: 'that-period', words: '(cette|ce) <unit> - là', means: { kind: 'anaphor', amount: 0, calendar: true } },
  {
    id: 'following-period',
    words: "(le|la|l') <unit> (suivant|suivante|d'après)",
    means: { kind: 'anaphor', amount: 1, calendar: true },
  },
  { id: 'following-weekday', words: 'le <weekday> suivant', means: { kind: 'anaphor', unit: 'day', amount: 1 } },
  {
    id: 'previous-period',
    words: "(le|la|l') <unit> (précédent|précédente|d'avant)",
    means: { kind: 'anaphor', amount: -1, calendar: true },
  },
  { id: 'previous-weekday', words: 'le <weekday> précédent', means: { kind: 'anaphor', unit: 'day', amount: -1 } },
  { id: 'later', words: '<amount> <unit> plus tard', means: { kind: 'anaphor', amount: 1 } },
  { id: 'after', words: '<amount> <unit> après', means: { kind: 'anaphor', amount: 1, event: true } },
  { id: 'earlier', words: '<amount> <unit> (plus tôt|auparavant)', means: { kind: 'anaphor', amount: -1 } },
  { id: 'before', words: '<amount> <unit> avant', means: { kind: 'anaphor', amount: -1, event: true } },
  { id: 'later-vague', words: 'des? <units> (plus tard|plus tôt|auparavant|après|avant)', means: { kind: 'vague' } },

  // lengths
  { id: 'duration', words: '<count> <unit>', means: { kind: 'duration' } },
  { id: 'duration', words: '<count> <unit> et (demi|demie)', means: { kind: 'duration', plus: 0.5 } },
  {
    id: 'duration-one',
    words: '[pendant|durant|depuis|en|pour|duré|dure|passé|après] <amount> <unit>',
    means: { kind: 'duration' },
  },
  { id: 'duration-one', words: '(un|une) <unit> et (demi|demie)', means: { kind: 'duration', amount: 1, plus: 0.5 } },
  { id: 'duration-one', words: '(un|une) demi - <unit>', means: { kind: 'duration', amount: 0.5 } },
  {
    id: 'duration-many',
    words: '[pendant|durant|depuis|après] (des|de longues|de longs|de nombreux|de nombreuses) <units>',
    means: { kind: 'duration' },
  },

  // times without a place
  { id: 'every', words: '(chaque|tous les|toutes les) <unit>', means: { kind: 'vague' } },
  { id: 'every', words: '(tous les|toutes les) <count> <units>', means: { kind: 'vague' } },
  { id: 'every', words: '(chaque|tous les) <weekday>', means: { kind: 'vague' } },
  { id: 'every', words: '(chaque|tous les) <daypart>', means: { kind: 'vague' } },
  { id: 'recent', words: '(ces|les|des)? (derniers|dernières|prochains|prochaines) <unit>', means: { kind: 'vague' } },
  { id: 'recent', words: '<units> à venir', means: { kind: 'vague' } },
  {
    id: 'day-part',
    words: "[dans|en|au|à|pendant|durant|avant|après|jusqu'à] (la|le|l')? <daypart>",
    means: { kind: 'date' },
  },
  { id: 'market-day', words: '(le jour du marché|jour de marché)', means: { kind: 'vague' } },
]
