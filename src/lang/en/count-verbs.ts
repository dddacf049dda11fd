/**
 * Verbs that give a count to whoever is their subject without being verbs of speech: lemma, and the words behind which the number stands
 * ("stands at 64", "insists on 158", "took its count down from 74 to 71"); `-` where it is the object, `list` where the object or what "on"
 * introduces is a list or count ("has a list of 73", "has 19 dead on its books").
 */
export const countVerbs = `
stand         at by on
insist        on
stick         to by with at
hold          to list
keep          to list
remain        at
stay          at with
come          to at with
arrive        at
get           to
work          from with on
start         from with at
begin         from with at
go            from to with
move          from to
take          from to
bring         from to
lower         from to
raise         from to
reduce        from to
cut           from to
revise        from to
correct       from to
adjust        from to
update        from to
be            at
budge         from
read+out      list
have          list
compile       list
publish       list
present       list
submit        list
release       list
post          list
hand+in       list
draw+up       list
lead          list
log           -
document      -
catalogue     -
verify        -
acknowledge   -
concede       -
chalk+up      -
register      -
record        -
list          -
count         -
tally         -
gather        list
collect       list
`
