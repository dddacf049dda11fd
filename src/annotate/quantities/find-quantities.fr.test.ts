import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './test-quantities.ts'

describe('French quantities', () => {
  it.each<[string, ...string[]]>([
    ['Elle a tué 207 combattants et 12 400 civils.', '207 = 207', '12 400 = 12400'],
    [
      'Elle a coûté 1.234.567 euros, soit 2,5 millions d’euros.',
      '1.234.567 euros = 1234567 money EUR',
      '2,5 millions d’euros = 2500000 money EUR',
    ],
    ['Plus de 300 morts, au moins 20 blessés.', 'Plus de 300 = 300..', 'au moins 20 = 20..'],
    ['Jusqu’à 500, moins de 20, 10 ou plus.', 'Jusqu’à 500 = ..500', 'moins de 20 = ..20', '10 ou plus = 10..'],
    [
      'Environ 50, près de 60, quelque 6 000 soldats.',
      'Environ 50 = 50 ~',
      'près de 60 = 60 ~',
      'quelque 6 000 = 6000 ~',
    ],
    ['De 250 à 350 morts, entre 10 et 15 blessés.', 'De 250 à 350 = 250..350', 'entre 10 et 15 = 10..15'],
    ['Le bilan est passé de 207 à 300.', '207 = 207', '300 = 300'],
    [
      'Une vingtaine, une centaine, des centaines, des milliers.',
      'Une vingtaine = 20 ~',
      'une centaine = 100 ~',
      'centaines = 200..',
      'milliers = 2000..',
    ],
    ['Des dizaines de milliers, plusieurs centaines.', 'dizaines de milliers = 20000..', 'plusieurs centaines = 200..'],
    [
      'Quatre-vingt-dix-sept, soixante et onze, deux cent mille.',
      'Quatre-vingt-dix-sept = 97',
      'soixante et onze = 71',
      'deux cent mille = 200000',
    ],
    [
      '27,5 % et trente pour cent, deux tiers, un quart de la ville.',
      '27,5 % = 27.5 percent',
      'trente pour cent = 30 percent',
      'deux tiers = 0.666666666667 rate',
      'un quart = 0.25 rate',
    ],
    ['Un mort et trois blessés.', 'Un = 1', 'trois = 3'],
    ['Un homme de 35 ans, une femme âgée de 40 ans.', '35 ans = 35 age year', '40 ans = 40 age year'],
    ['À 450 kilomètres, pendant cinq jours.', '450 kilomètres = 450 distance kilometre', 'cinq jours = 5 duration day'],
    ['La deuxième et la 3e crue.', 'deuxième = 2 ordinal', '3e = 3 ordinal'],
  ])('%s', (text, ...expected) => {
    expect(quantitiesIn(text, 'fr')).toEqual(expected)
  })
})
