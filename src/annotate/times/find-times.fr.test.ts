import { describe, expect, it } from 'vitest'
import { timesIn } from './test-times.ts'

/** A Wednesday. */
const times = (text: string) => timesIn(text, 'fr', '2021-08-18')

describe('French times', () => {
  it.each<[string, ...string[]]>([
    ['Le pont est tombé le 7 avril 2019.', 'le 7 avril 2019 = 2019-04-07'],
    ['Le pont est tombé le 1er mai.', 'le 1er mai = 2021-05-01'],
    ['Le pont est tombé le premier mai 2019.', 'le premier mai 2019 = 2019-05-01'],
    ['Le pont est tombé le dimanche 7 mars.', 'le dimanche 7 mars = 2021-03-07'],
    ['Le pont est tombé vendredi 13.', 'vendredi 13 = 2021-08-13'],
    ['Vu le 05/06/2019.', '05/06/2019 = 2019-06-05'],
    [
      'Il est parti en février, fin mars et à la mi-mai.',
      'février = 2021-02',
      'fin mars = 2021-03 late',
      'la mi-mai = 2021-05 mid',
    ],
    ['Du 4 au 12 mai, la ville a brûlé.', 'Du 4 au 12 mai = 2021-05-04..2021-05-12'],
    ['La ville a brûlé entre lundi et mercredi.', 'entre lundi et mercredi = 2021-08-16..2021-08-18'],
    ['Elle est fermée depuis 2011.', 'depuis 2011 = 2011..'],
    ['Elle sera fermée jusqu’à vendredi.', 'jusqu’à vendredi = ..2021-08-20'],
    ['Mardi, le maire a parlé.', 'Mardi = 2021-08-17'],
    ['Mardi dernier, puis mardi prochain.', 'Mardi dernier = 2021-08-17', 'mardi prochain = 2021-08-24'],
    ['Il a parlé mardi matin et hier soir.', 'mardi matin = 2021-08-17 morning', 'hier soir = 2021-08-17 evening'],
    ['Il a parlé mardi vers 17h35.', 'mardi vers 17h35 = 2021-08-17T17:35 ~'],
    ['Il a parlé vendredi après-midi.', 'vendredi après-midi = 2021-08-13 afternoon'],
    ['Il parle aujourd’hui, il parlera demain.', 'aujourd’hui = 2021-08-18', 'demain = 2021-08-19'],
    [
      'La semaine dernière, le mois dernier, l’an dernier.',
      'La semaine dernière = 2021-08-09..2021-08-15',
      'le mois dernier = 2021-07',
      'l’an dernier = 2020',
    ],
    ['Il y a deux semaines, il pleuvait.', 'Il y a deux semaines = 2021-08-04 ~'],
    ['Ces deux dernières années, il a plu.', 'Ces deux dernières années = 2019..2021-08-18 ~'],
    ['Il est venu le 4 mai. Le lendemain, il est parti.', 'le 4 mai = 2021-05-04', 'Le lendemain = 2021-05-05'],
    [
      'Il est venu le 4 mai, deux jours plus tard elle aussi.',
      'le 4 mai = 2021-05-04',
      'deux jours plus tard = 2021-05-06',
    ],
    ['La veille du scrutin, il pleuvait.', 'La veille = event -1 day'],
    ['Dans les années 1970 et au XIXe siècle.', 'les années 1970 = 1970..1979', 'au XIXe siècle = 1801..1900'],
    [
      'Pendant cinq jours, plus d’une semaine, trois heures.',
      'cinq jours = 5 days',
      'plus d’une semaine = 7.. days',
      'trois heures = 0.125 days',
    ],
    ['Chaque année, il pleut.', 'Chaque année = vague'],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})
