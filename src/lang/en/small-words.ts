/** Words that hold sentences together and say nothing by themselves. Running text is full of them, labels and menus are not. */
export const smallWords = `
a an the this that these those
i you he she it we they me him her us them my your his its our their who whom whose which what
and or but nor so yet if because although though while whereas unless until since as than whether when where
of in on at by for from to into onto over under above below between among through during before after against about around with
without within across along behind beyond despite near off out up down per via towards toward
is are was were be been being am has have had having do does did will would shall should can could may might must
not no never also only even still just too very more most some any all both each every other another such same own
there here then now again further once how why
said says
`
