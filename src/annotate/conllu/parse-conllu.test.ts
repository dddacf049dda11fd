import { expect, test } from 'vitest'
import { languageModels } from '../language-models.ts'
import { parseConllu } from './parse-conllu.ts'

const models = languageModels('en')!

test('words keep their division, and only the analysis changes', () => {
  const lines = [
    '# sent_id = 1',
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
    '1\tdo\t_\t_\t_\tA=B\t_\t_\t1:x\t_',
    "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
    '3\tgo\t_\t_\t_\t_\t_\t_\t_\tGloss=x',
  ]
  expect(parseConllu(`${lines.join('\n')}\n`, models)).toBe(
    [
      '# sent_id = 1',
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
      '1\tdo\tdo\tAUX\tVB\t_\t3\taux\t_\t_',
      "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
      '3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tGloss=x',
      '',
      '',
    ].join('\n'),
  )
})

test('nothing gives nothing', () => {
  expect(parseConllu('', models)).toBe('')
})
