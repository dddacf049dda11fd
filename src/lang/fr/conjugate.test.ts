import { expect, test } from 'vitest'
import { conjugate } from './conjugate.ts'

const forms = (infinitive: string) => conjugate(infinitive).map(({ form }) => form)

test.each([
  ['affirmer', ['affirme', 'affirment', 'affirmait', 'affirmé', 'affirmées', 'affirmerait', 'affirmant']],
  ['révéler', ['révèle', 'révèlent', 'révélait', 'révélé', 'révélera']],
  ['appeler', ['appelle', 'appellent', 'appelait', 'appellera']],
  ['enlever', ['enlève', 'enlèvent', 'enlevait', 'enlèvera']],
  ['annoncer', ['annonce', 'annonçait', 'annonçant']],
  ['juger', ['juge', 'jugeait', 'jugeant', 'jugé']],
  ['déployer', ['déploie', 'déployait', 'déploiera']],
  ['avertir', ['avertit', 'avertissent', 'avertissait', 'averti']],
  ['prétendre', ['prétend', 'prétendent', 'prétendait', 'prétendu']],
  ['dire', ['dit', 'disent', 'disait', 'dirait']],
  ['mourir', ['meurt', 'mort', 'mortes', 'mourait', 'mourra']],
  ['promettre', ['promis', 'promise']],
])('%s', (infinitive, wanted) => {
  expect(forms(infinitive)).toEqual(expect.arrayContaining(wanted))
})

test('a verb that no rule makes has no forms', () => {
  expect(conjugate('boire')).toEqual([])
})
