/** Words that hold sentences together and say nothing by themselves. */
export const smallWords = `
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem
ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sein seine seinen ihre ihren ihrer mein unser
und oder aber denn sondern doch wenn weil dass ob als wie wo was wer während obwohl damit bevor nachdem
in im an am auf bei beim von vom zu zum zur mit nach aus für über unter um durch gegen ohne bis seit vor hinter zwischen neben wegen
ist sind war waren sein gewesen bin hat haben hatte hatten wird werden wurde wurden worden kann können konnte soll sollen muss müssen
nicht kein keine nie auch nur noch schon sehr mehr so dann hier dort da man sich selbst alle alles andere
`
