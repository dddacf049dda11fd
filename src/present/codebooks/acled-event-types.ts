/**
 * ACLED's event and sub-event types by our types of events. Where a type of ours may be several of theirs, each stands with what would
 * decide it; our types do not tell the weapon, who was armed, or who held the ground afterwards.
 */
export interface AcledType {
  readonly event: string
  readonly sub?: string
  /** What has to be so. */
  readonly where: string
}

const FOUGHT: AcledType = { event: 'Battles', sub: 'Armed clash', where: 'both sides were armed and fought' }
const ATTACKED: AcledType = {
  event: 'Violence against civilians',
  sub: 'Attack',
  where: 'an organized armed group hurt people who were unarmed',
}
const REMOTE: AcledType = {
  event: 'Explosions/Remote violence',
  where: 'the weapon acted from afar; the sub-event type is that of the weapon',
}
const ABUSED: AcledType = {
  event: 'Violence against civilians',
  where:
    'an organized armed group did it to people who were unarmed; the sub-event type is “Sexual violence” or “Attack”',
}
const PROTESTED: AcledType = {
  event: 'Protests',
  where: 'those who marched used no violence; the sub-event type hangs on how they were met',
}
const RIOTED: AcledType = { event: 'Riots', where: 'those who marched or a mob used violence' }
const KEPT: AcledType = { event: 'Strategic developments', sub: 'Arrests', where: 'a state made them' }
const TAKEN: AcledType = {
  event: 'Violence against civilians',
  sub: 'Abduction/forced disappearance',
  where: 'an armed group took them and no further violence is reported',
}
const HANDED: AcledType = {
  event: 'Strategic developments',
  sub: 'Non-violent transfer of territory',
  where: 'ground changed hands without a fight',
}

export const ACLED_TYPES: ReadonlyMap<string, readonly AcledType[]> = new Map([
  ['killing', [ATTACKED, FOUGHT]],
  ['death', [ATTACKED, FOUGHT, REMOTE]],
  ['shooting', [ATTACKED, FOUGHT]],
  ['attack', [ATTACKED, FOUGHT, REMOTE]],
  ['raid', [ATTACKED, FOUGHT]],
  ['operation', [FOUGHT, ATTACKED, REMOTE]],
  ['violence', [ATTACKED, FOUGHT, RIOTED]],
  ['incident', [ATTACKED, FOUGHT, REMOTE]],
  ['clash', [FOUGHT, RIOTED]],
  ['fighting', [FOUGHT]],
  ['bombing', [REMOTE]],
  ['strike', [REMOTE]],
  ['downing', [REMOTE]],
  ['abuse', [ABUSED]],
  ['protest', [PROTESTED, RIOTED]],
  ['march', [PROTESTED, RIOTED]],
  ['riot', [RIOTED]],
  ['arrest', [KEPT, TAKEN]],
  ['abduction', [TAKEN]],
  ['disappearance', [TAKEN]],
  ['withdrawal', [HANDED]],
  ['handover', [HANDED]],
  ['explosion', [REMOTE]],
])
