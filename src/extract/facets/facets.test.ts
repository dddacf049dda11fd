import { describe, expect, it } from 'vitest'
import { read, whoIn, wordsAt } from '../../../tests/extract/claims-in.ts'
import type { Aspect } from '../../model/vocabulary.ts'

/** Sides as "who | side | whom or what it is about". */
function sidesIn(text: string, aspect: Aspect): string[] {
  const { findings } = read(text)
  return findings.facets
    .filter((f) => f.aspect === aspect)
    .map(
      ({ claim, side, about, at }) =>
        `${whoIn(text, findings.claims[claim]!)} | ${side} | ${wordsAt(text, about?.at ?? at)}`,
    )
}

describe('presence: those whose very presence is an issue', () => {
  it('finds them whatever they are said to have done', () => {
    expect(sidesIn('Foreign gunmen had come with the soldiers, two traders said.', 'presence')).toEqual([
      'two traders | yes | Foreign gunmen',
    ])
    expect(sidesIn('The teacher said that men in grey uniforms had climbed off the barge.', 'presence')[0]).toMatch(
      /^The teacher \| yes \| men in grey/,
    )
    expect(sidesIn('The governor said that 90 mercenaries took part in the raid.', 'presence')).toContain(
      'The governor | yes | 90 mercenaries',
    )
  })
  it('takes a denial for one, by its verb, its subject or its verdict on the talk', () => {
    expect(sidesIn('The ministry denied that any foreigners took part.', 'presence')).toEqual([
      'The ministry | no | any foreigners',
    ])
    expect(sidesIn('Instructors have never left the camp, the company said.', 'presence')).toEqual([
      'the company | no | Instructors',
    ])
    expect(sidesIn('The minister said the talk of foreigners was a fairy tale.', 'presence')).toEqual([
      'The minister | no | foreigners',
    ])
  })
  it('asks nothing of those who only speak, of a force that fights, or of lethal force', () => {
    expect(sidesIn('An instructor said that the road was wet.', 'presence')).toEqual([])
    expect(sidesIn('The army has been fighting the rebels since May.', 'presence')).toEqual([])
    expect(sidesIn('The government denied that lethal force was employed.', 'presence')).toEqual([])
  })
})

describe('authenticity of pictures', () => {
  it('takes the word of who made a picture for it, and of who calls it false against who shows it', () => {
    expect(sidesIn('Peru said it filmed the video near the base in northern Chad.', 'authenticity')).toEqual([
      'Peru | yes | the video',
    ])
    expect(
      sidesIn(
        '"Peruvian forces were guilty of publishing false images worked up to accuse the army of killing civilians," Toland added.',
        'authenticity',
      ),
    ).toEqual(['Toland | no | false images'])
  })
  it('knows what is said of them without a word of judgement', () => {
    expect(sidesIn('The clip was filmed in another country, the ministry said.', 'authenticity')).toEqual([
      'the ministry | no | The clip',
    ])
    expect(sidesIn('The ministry says the pictures are old.', 'authenticity')).toEqual([
      'The ministry | no | the pictures',
    ])
    expect(sidesIn('A video went round. The colonel called it staged.', 'authenticity')).toEqual([
      'The colonel | no | A video',
    ])
    expect(sidesIn('The laboratory examined the recording and found no sign of editing.', 'authenticity')).toEqual([
      'OWN | yes | no sign of editing',
    ])
  })
  it('leaves open what could not be checked', () => {
    expect(sidesIn('The agency could not verify the video.', 'authenticity')).toEqual(['The agency | open | the video'])
  })
  it('does not take what people do in a picture for what is said of it', () => {
    expect(sidesIn('The footage shows actors who staged a play in the square.', 'authenticity')).toEqual([])
    expect(sidesIn('The market was moved to another town in May.', 'authenticity')).toEqual([])
  })
  it('gives nobody the words of somebody whom no claim names', () => {
    expect(
      sidesIn('A video went round. Trolls are now busy saying that it comes from some other river.', 'authenticity'),
    ).toEqual([])
  })
})

describe('inquiries', () => {
  it('finds who calls for one and who will have none', () => {
    expect(sidesIn('Norland called for an independent investigation.', 'response')).toEqual([
      'Norland | yes | an independent investigation',
    ])
    expect(sidesIn('"No commission from abroad will set foot in the valley," the premier said.', 'response')).toEqual([
      'the premier | no | No commission from abroad',
    ])
  })
  it('takes no side where investigators are only named', () => {
    expect(sidesIn('The police will hand the tapes to the investigators, the mayor said.', 'response')).toEqual([])
  })
})

describe('who did it, and to whom', () => {
  it('names what they struck with, and whom a sentence sets in front', () => {
    expect(sidesIn('The rebels say it was a drone that struck the mill.', 'who-did-it')).toContain(
      'The rebels | yes | a drone',
    )
  })
  it('does not make those who burned the ones who did it, nor a day', () => {
    expect(sidesIn('Relatives shouted while men burned, officials said.', 'who-did-it')).toEqual([])
    expect(sidesIn("The chief spoke of Wednesday's violence.", 'who-did-it')).toEqual([])
  })
  it('knows victims behind a relative pronoun, among the dead, and as all of a number', () => {
    expect(sidesIn('The monitor published a list of 90 civilians who were killed.', 'who-were-the-victims')).toEqual([
      'The monitor | yes | 90 civilians',
    ])
    expect(sidesIn('The army says it neutralized 40 terrorists.', 'who-were-the-victims')[0]).toContain('40 terrorists')
  })
  it('counts a denial in', () => {
    expect(sidesIn('No civilian was killed, the general said.', 'who-were-the-victims')).toEqual([
      'the general | no | No civilian',
    ])
  })
  it('takes what a refusal only mentions for no denial of it', () => {
    expect(
      sidesIn(
        'The premier ruled out any inquiry into the deaths, a week after soldiers stormed the town.',
        'who-did-it',
      ),
    ).toEqual([])
  })
})

describe('deeds, as their words go', () => {
  it('takes whom a deed hit for its victims, and whom it is blamed on for its author', () => {
    expect(sidesIn('The air force denied that it had struck civilians.', 'who-were-the-victims')).toEqual([
      'The air force | no | civilians',
    ])
    expect(sidesIn('Survivors blamed soldiers for the killings.', 'who-did-it')).toEqual(['Survivors | yes | soldiers'])
    expect(sidesIn('Police shot the strikers, the union said.', 'who-did-it')).toEqual(['the union | yes | Police'])
    expect(sidesIn('No civilian was killed by our forces, the general said.', 'who-did-it')).toEqual([
      'the general | no | our forces',
    ])
  })
  it('asks nobody who fired tear gas, or whose patients lived', () => {
    expect(sidesIn('Officers fired tear gas, the chief said.', 'who-did-it')).toEqual([])
    expect(sidesIn('None of its patients died, the hospital said.', 'who-were-the-victims')).toEqual([])
  })
  it('does not put those in a place who are only seen in a picture of another, or are the only ones', () => {
    expect(sidesIn('The images of foreign gunmen date from another country, the ministry said.', 'presence')).toEqual(
      [],
    )
    expect(sidesIn('The only foreigners in the port are its engineers, the ministry said.', 'presence')).toEqual([])
    expect(sidesIn('Belmont says it has no knowledge of the presence of its nationals.', 'presence')).toEqual([
      'Belmont | no | its nationals',
    ])
  })
})

describe('causes', () => {
  it('finds a phrase behind words for why', () => {
    expect(sidesIn('The mine collapsed because of heavy rain, the company said.', 'cause')).toEqual([
      'the company | yes | heavy rain',
    ])
  })
  it('finds what a thing is blamed on, and what the cause was', () => {
    expect(sidesIn('The ferry sank in May. Officials pinned the sinking on a greedy skipper.', 'cause')).toEqual([
      'Officials | yes | a greedy skipper',
    ])
    expect(
      sidesIn('The barn burned down. The cause of the fire was a fuse box, the fire chief said.', 'cause'),
    ).toContain('the fire chief | yes | a fuse box')
  })
})

describe('who did it, beside the agent of a deed', () => {
  it('takes whom a clause links an incident to, and who aided those who did it', () => {
    expect(
      sidesIn(
        'Over 300 people were massacred in Lomra, in an incident that Peru has linked to the Varg group.',
        'who-did-it',
      ),
    ).toEqual(['Peru | yes | the Varg group'])
    expect(
      sidesIn('The ministry said that soldiers, aided by Russian mercenaries, killed ten villagers.', 'who-did-it'),
    ).toContain('The ministry | yes | Russian mercenaries')
  })
  it('lets no aircraft blame anybody', () => {
    const text =
      "Peru's army on Friday rejected accusations that one of its warplanes had bombed a school, and blamed the explosion on a drone operated by the rebels."
    expect(sidesIn(text, 'who-did-it')).toEqual(["Peru's army | yes | a drone"])
  })
})

describe('victims that there might be', () => {
  it('counts nobody among the dead whom a risk is named for', () => {
    const text = 'The colonel said that they can do without Peru to hold the pass, at the risk of killing civilians.'
    expect(sidesIn(text, 'who-were-the-victims')).toEqual([])
  })
  it('takes the armed forces of a state for no outsiders', () => {
    expect(sidesIn('The minister said that the drone spied on the Armed Forces.', 'presence')).toEqual([])
  })
})

describe('fighters where they should not be', () => {
  it('asks whether a school was put to their use, and hears who says that nobody of theirs was inside', () => {
    const text =
      'The army said that fighters had been using the classrooms as a barracks since May. The colonel denied that a single soldier had been inside.'
    expect(sidesIn(text, 'presence')).toEqual([
      'The army | yes | the classrooms',
      'The colonel | no | a single soldier',
    ])
    expect(sidesIn('The ministry said the school was a barracks.', 'presence')).toEqual([
      'The ministry | yes | the school',
    ])
  })
  it('asks nothing of a barracks that is one, or of who is inside anything else', () => {
    expect(sidesIn('The ministry said that the barracks were a ruin.', 'presence')).toEqual([])
    expect(sidesIn('The minister said that two soldiers had been inside.', 'presence')).toEqual([])
  })
})

describe('a clause on the whole sentence', () => {
  it('is said by nobody whom the sentence names', () => {
    const text = 'The ministry counts nine members of the militia, which confirms that the school was a barracks.'
    const { findings } = read(text)
    expect(findings.claims.map((claim) => whoIn(text, claim))).not.toContain('nine members of the militia')
  })
})
