/** Words beside a noun that are no part of what somebody or something is called, and nouns that count people and call them nothing: no names in the naming ledger. */
export const namingStops = `
several many few some other further more most additional various numerous countless total all such own last next latest first second third same recent past whole entire half
dead wounded killed slain missing injured casualty fatality body corpse remains death life soul toll number part total wounding mention member majority minority rest each everyone someone somebody anybody nobody none one other those
hundred thousand dozen score ten million billion couple handful pair lot
footage video clip picture image photo
`
