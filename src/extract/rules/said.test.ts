import { describe, expect, test } from 'vitest'
import { attributedIn, read, whoIn, wordsAt } from '../../../tests/extract/claims-in.ts'

describe('verbs of speech with their subject', () => {
  test.each([
    ['The ministry said that five soldiers were killed.', ['The ministry | assert | five soldiers were killed']],
    ['The army denies this.', ['The army | deny | this']],
    ['The minister told the agency Reuters that the road was closed.', ['The minister | assert | the road was closed']],
    [
      'Peru, Chad and the rebels said that the bridge had fallen.',
      [
        'Peru | assert | the bridge had fallen',
        'Chad | assert | the bridge had fallen',
        'the rebels | assert | the bridge had fallen',
      ],
    ],
    [
      'The charge was denied by Peru, by Chad and, in its fashion, by the army.',
      ['Peru | deny | The charge', 'Chad | deny | The charge', 'the army | deny | The charge'],
    ],
    ['The operator denied it.', ['The operator | deny | it']],
    ['Chad was quick to reject the charge.', ['Chad | deny | the charge']],
    [
      'His counterpart in the army, Brigadier Karim Doe, called this “a tired story”.',
      ['His counterpart in the army | assert | this “a tired story”'],
    ],
  ])('%s', (text, expected) => {
    const found = attributedIn(text)
    expect(found).toHaveLength(expected.length)
    expected.forEach((claim, i) => {
      const [who, act, content] = claim.split(' | ')
      expect(found[i]).toMatch(`${who}`)
      expect(found[i]).toContain(`| ${act} | ${content}`)
    })
  })

  test.each([
    'The clock struck nine.',
    'The rule says that nobody may enter.',
    'The ministry was informed of the storm.',
    'Asked for a comment, the army closed the road.',
  ])('nobody speaks: %s', (text) => {
    expect(attributedIn(text)).toEqual([])
  })

  test('a participle in front is not what is said', () => {
    const found = attributedIn('Invited on Monday by the radio, the minister pleaded a breakdown of the cable.')
    expect(found).toEqual(['the minister | demand | a breakdown of the cable'])
  })
})

describe('what stands around a cue', () => {
  const claimBy = (text: string, who: string) => {
    const { findings, annotation } = read(text)
    const claim = findings.claims.find((c) => whoIn(text, c).includes(who))
    if (!claim) throw new Error(`nobody called ${who} claims anything in ${text}`)
    return { claim, time: claim.saidOn === undefined ? '' : wordsAt(text, annotation.times[claim.saidOn]!) }
  }

  test.each([
    ['The minister said on Friday that the road was closed.', 'minister', 'Friday'],
    ['The electoral commission announced on Thursday that Doe had won.', 'commission', 'Thursday'],
    ['The minister said that the road was closed on Friday.', 'minister', ''],
  ])('when it was said: %s', (text, who, when) => {
    expect(claimBy(text, who).time).toBe(when)
  })

  test('a verb that is joined to another was said at the same time', () => {
    const text = 'The army on Friday rejected the charge and blamed the storm on the rebels.'
    const { findings, annotation } = read(text)
    const times = findings.claims.flatMap((c) =>
      c.saidOn === undefined ? [] : wordsAt(text, annotation.times[c.saidOn]!),
    )
    expect(times).toEqual(['Friday', 'Friday'])
  })

  test.each([
    ['The teacher suspects that gas bottles went up.', 'teacher', 'possible'],
    ['The mayor believes that the dam failed.', 'mayor', 'probable'],
    ['The mayor said that the dam failed.', 'mayor', 'certain'],
    ['The mayor said that the dam may have failed.', 'mayor', 'possible'],
  ])('how sure: %s', (text, who, certainty) => {
    expect(claimBy(text, who).claim.certainty).toBe(certainty)
  })

  test.each([
    ['The army said that no civilians were harmed.', 'army', 'negated'],
    ['The army said that its planes never bombed the market.', 'army', 'negated'],
    ['The mayor said that nobody was killed in the raid.', 'mayor', 'negated'],
    ['The mayor said that the dam failed.', 'mayor', 'affirmed'],
    ['The mayor said that the council has no plans.', 'mayor', 'affirmed'],
    ['The mayor demanded that no soldiers enter the town.', 'mayor', 'affirmed'],
  ])('as so or as not so: %s', (text, who, polarity) => {
    expect(claimBy(text, who).claim.polarity).toBe(polarity)
  })

  test.each([
    ['Witnesses said that the dam failed.', 'Witnesses', ['witness']],
    ['The mayor said in a statement that the dam failed.', 'mayor', ['statement']],
    ['The mayor said that a video was shown.', 'mayor', []],
  ])('what it rests on: %s', (text, who, kinds) => {
    expect(claimBy(text, who).claim.basis.map((b) => b.kind)).toEqual(kinds)
  })

  test('an outlet that was told passes it on', () => {
    const text = 'The mayor told the agency Reuters that the dam failed.'
    expect(claimBy(text, 'mayor').claim.via.map((v) => wordsAt(text, v.at))).toEqual([
      expect.stringContaining('Reuters'),
    ])
  })
})
