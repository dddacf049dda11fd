import { CODEBOOK_IDS } from '../../codebooks/codebook-ids.ts'
import { PRINT } from './print.ts'
import { DARK, hueRules, LIGHT, properties } from './tokens.ts'

/** The style sheet of the page. `split` are the anchors of statements that are drawn in several pieces. */
export function styleSheet(split: readonly string[]): string {
  return [
    `:root{${properties(LIGHT)};color-scheme:light dark}`,
    `@media (prefers-color-scheme:dark){:root{${properties(DARK)}}}`,
    hueRules(),
    BASE,
    HEAD,
    QUESTIONS,
    PLOTS,
    CODEBOOKS,
    TABLES,
    SOURCES,
    READER,
    `@media print{:root{${properties(LIGHT)};color-scheme:light}}`,
    PRINT,
    ...split.map((anchor) => `:root:has(#${anchor}:target) .f-${anchor}{background:var(--tint)}`),
  ].join('\n')
}

/** Sizes follow an 8 px rhythm at a root of 15 px; two voices: serif for a source's words, sans for ours. */
const BASE = `
*,::before,::after{box-sizing:border-box}
html{font-size:93.75%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:6.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;line-height:1.6;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,.top,footer{max-width:76rem;margin:0 auto;padding:0 1.6rem}
.w,blockquote,cite,q,.body p,.text h3 cite{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif","DejaVu Serif",serif;font-style:normal}
.body,.body ul{font-variant-numeric:normal}
h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:2.1rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.6rem;font-weight:650;margin:0 0 1.1rem}
h3{font-size:1.25rem;font-weight:650}
h4{font-size:1rem;font-weight:650}
p,ul,ol,dl,dd,blockquote,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
section{padding:3.2rem 0 0}
.by,.note,.facts,.src,.rel,.about,.behind,.aside,.empty{color:var(--quiet)}
.by,.facts,.src,.rel,.note,.behind{font-size:.9rem}
.by{font-weight:400}
td div>.cites{margin-left:.2rem}
.wide{min-width:19rem}
.note{max-width:50rem}
.note+.plot,.note+.text,.note+.question{margin-top:1.1rem}
.empty{max-width:42rem;padding:.6rem 0}
.dot{color:var(--edge)}
.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em}
.untitled{font-weight:400;font-size:.8em;color:var(--quiet)}
.hash{overflow-wrap:anywhere}
.num{font-variant-numeric:tabular-nums}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.skip{position:absolute;left:-99rem;top:0;background:var(--sheet);padding:.5rem 1rem;z-index:9}
.skip:focus{left:0}
q::before,q::after{content:none}
q::before{content:"“"}q::after{content:"”"}
.hid{unicode-bidi:isolate;white-space:pre-wrap;border:1px solid var(--edge);border-radius:3px;padding:0 .15em;margin:0 .1em}
.hid::before{content:attr(data-c);font:600 .65em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--quiet);letter-spacing:.03em}
summary{cursor:pointer}
details.more>summary{color:var(--quiet);font-size:.9rem;width:fit-content;min-height:24px}
details.more[open]>summary{margin-bottom:.4rem}
@media (forced-colors:active){.letter,.cite{border:1px solid}.bar svg *,.ribbon,.node{forced-color-adjust:none}}
`

const HEAD = `
.top{padding-top:2.6rem}
.kicker{color:var(--quiet);font-size:.9rem}
.scope{font-size:1.1rem;margin-top:.5rem}
.counts{margin-top:1.1rem}
.counts strong{font-weight:650}
.lede{color:var(--quiet);max-width:48rem;margin-top:.3rem;font-size:.95rem}
.notice{margin-top:1.1rem;padding:.5rem .8rem;border-left:3px solid var(--edge);background:var(--sheet);width:fit-content}
.parts{position:sticky;top:0;z-index:3;background:var(--paper);border-bottom:1px solid var(--line);margin-top:1.6rem}
.parts ul{max-width:76rem;margin:0 auto;padding:0 1.6rem;display:flex;gap:1.4rem;overflow-x:auto;scrollbar-width:none}
.parts a{display:block;padding:.65rem 0;text-decoration:none;white-space:nowrap;color:var(--ink)}
.parts a:hover{text-decoration:underline}
.parts .by{margin-left:.25rem}
.overview{margin-top:1.9rem}
.overview h2{font-size:1.05rem;margin-bottom:.5rem}
.overview ol{border-top:1px solid var(--line)}
.overview li{display:grid;grid-template-columns:minmax(14rem,1fr) 1.9fr;gap:.2rem 1.6rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
.overview .ask{font-weight:600;color:var(--ink)}
.row{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
.pos{min-width:0}
.letter{display:inline-grid;place-items:center;min-width:1.35rem;height:1.35rem;padding:0 .25rem;border-radius:.7rem;background:var(--hue);color:var(--on-hue);font-size:.75rem;font-weight:700;line-height:1;text-decoration:none;vertical-align:.08em;font-family:system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
a.letter{min-width:1.6rem;height:1.6rem;border-radius:.8rem}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;margin-top:1.6rem;font-size:.9rem}
.tools label{display:flex;flex-wrap:wrap;gap:.2rem .5rem;align-items:center}
.tools select,.tools button{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:4px;padding:.25rem .6rem;min-height:2rem;max-width:19rem}
.tools output{color:var(--quiet)}
@media (max-width:44rem){main,.top,footer,.parts ul{padding-left:1.1rem;padding-right:1.1rem}h1{font-size:1.7rem}.top{padding-top:1.6rem}.overview li{grid-template-columns:1fr}section{padding-top:2.4rem}}
`

const QUESTIONS = `
.question{border-top:1px solid var(--line);padding:1.6rem 0 2.1rem}
.question h3{font-size:1.4rem}
.qn{color:var(--quiet);font-weight:400;margin-right:.3rem}
.status{display:inline-flex;align-items:center;gap:.4rem;color:var(--ink);font-weight:600;white-space:nowrap}
.mark{flex:none}
.about{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .9rem;margin-top:.4rem}
.about .why{flex:1 1 20rem;max-width:56rem}
.facts a,.src a:not(.cite),.behind a,.by a{color:inherit}
.quieter{margin:2.1rem 0 .6rem;color:var(--quiet);font-size:1.1rem}
.positions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1.6rem;margin-top:1.1rem}
.positions:has(>:nth-child(5)){grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.position{border-top:4px solid var(--hue);padding-top:.6rem;min-width:0}
.answer{font-size:1.35rem;line-height:1.3}
.answer.wordy{font-size:1.1rem;line-height:1.4}
.answer strong{font-weight:650}
.answer .letter{vertical-align:.15em;margin-right:.15rem}
.reading{color:var(--quiet);font-size:.9rem;font-weight:400}
.holders{margin-top:.4rem}
.holders a{color:var(--ink);font-weight:600}
.behind{margin-top:.4rem}
.behind .one{color:var(--ink);font-weight:600}
.st{margin-top:.8rem}
.who b{font-weight:600}
blockquote{border-left:2px solid var(--line);padding-left:.8rem;color:var(--quiet);line-height:1.5;unicode-bidi:isolate}
blockquote .w{color:var(--ink)}
blockquote u,.body u{text-decoration-color:var(--edge);text-underline-offset:.2em}
blockquote.open{position:relative}
blockquote.open::before{content:"“";margin-inline-start:-.45em}
blockquote.open::after{content:"”"}
.src{margin-top:.2rem;padding-left:.8rem}
.rel{padding-left:.8rem;margin-top:.2rem;display:flex;flex-wrap:wrap;gap:0 1.1rem}
.cite{display:inline-block;min-width:24px;text-align:center;font-size:.85rem;padding:.1rem .3rem;border-radius:3px;background:color-mix(in srgb,var(--line) 55%,transparent);text-decoration:none;color:var(--link)}
.cite:hover{text-decoration:underline}
.cites{display:inline-flex;flex-wrap:wrap;gap:.25rem;vertical-align:top}
.answers{margin-top:.8rem;font-size:.95rem}
.answers li{margin-top:.2rem}
.why ul li{font-size:.9rem;color:var(--quiet);margin-top:.3rem}
.position>details,.question>details.why,.answers-rest{margin-top:.8rem}
.folded>summary{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;list-style-position:outside;padding:.5rem 0}
.folded>summary h4{font-size:1.05rem;flex:0 1 auto}
.question.folded{padding:0;border-top:1px solid var(--line)}
.question.folded[open]{padding-bottom:1.6rem}
.folded>summary::before{content:"▸";color:var(--quiet);width:.9rem}
.folded[open]>summary::before{content:"▾"}
.folded .status{font-weight:400;color:var(--quiet)}
.folded[open]>summary>.row,.question[open]>summary>.status{display:none}
:target.question,.position:target{outline:2px solid var(--focus);outline-offset:8px;border-radius:2px}
.off{opacity:.35}
`

const PLOTS = `
.plot{border-top:1px solid var(--line);padding:1.3rem 0 1.1rem}
.plot figcaption{margin-bottom:.6rem}
.figure,.axis{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr) minmax(0,17rem);gap:0 1.1rem;align-items:center}
.figure{min-height:2.2rem;padding:.2rem 0}
.axis svg,.bar svg{display:block;overflow:visible}
.axis text{font-size:12px;fill:var(--quiet);font-family:inherit}
.grid{stroke:var(--grid);stroke-width:1}
.bar svg .range{fill:var(--hue,var(--neutral))}
.bar svg .value{fill:var(--hue,var(--neutral));stroke:var(--ink);stroke-width:1}
.bar svg .end{stroke:var(--ink);stroke-width:1.5}
.bar svg .soft{fill:var(--hue,var(--neutral));opacity:.75}
.bar svg .halo{fill:var(--hue,var(--neutral));opacity:.22}
.bar svg .unsure{opacity:.4}
.bar svg .ring{fill:none;stroke:var(--ink);stroke-width:2}
.bar.negated svg .range,.bar.negated svg .value{fill:none;stroke:var(--hue,var(--ink));stroke-dasharray:4 3;stroke-width:1.5}
.band{padding:.5rem 0 .2rem}
.band+.band{border-top:1px dashed var(--edge);margin-top:.5rem}
.band>h4,.band>h3{font-size:.95rem;margin:.3rem 0}
.time .range{fill:var(--neutral)}
.val .w{font-size:1.02em}
.defs{position:absolute}
.slider{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:center;position:sticky;top:2.9rem;z-index:2;background:var(--paper);border-bottom:1px solid var(--line);margin-top:.8rem;padding:.35rem 0;font-size:.9rem}
.slider input{flex:1 1 9rem;max-width:24rem;accent-color:var(--neutral);min-height:24px}
.slider output{flex:1 1 14rem}
.slider button{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:4px;padding:.15rem .6rem;min-height:1.8rem}
.later,.back .whole,.back .parts .by{display:none!important}
.then{display:none}
.set-back>:not(.then,.letter){display:none}
.set-back>.then{display:inline}
.clocks{font-size:.85rem;color:var(--quiet);padding-left:.8rem}
.history ol{font-size:.9rem;color:var(--quiet)}
.history li{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline;padding:.2rem 0}
.history .why{flex:1 1 20rem}
.history .when{min-width:8rem}
.days>li{border-top:1px solid var(--line);padding:.6rem 0}
.days ul{font-size:.9rem;color:var(--quiet)}
.days ul b{font-weight:600;color:var(--ink)}
.aside{margin:.8rem 0;max-width:60rem}
section>h3{margin:2.1rem 0 .6rem}
@media (max-width:44rem){
.figure{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem .8rem;padding:.4rem 0}
.figure .bar{order:3;flex:0 0 100%}
.figure .who{max-width:100%}
.axis{grid-template-columns:1fr}.axis>div{display:none}
}
`

/** The switch of the codebooks hides by the style sheet alone; where a browser cannot, all are shown. */
const CODEBOOKS = `
.switch{border:0;margin:1.1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:center}
.switch legend{padding:0;margin-bottom:.3rem;color:var(--quiet);font-size:.9rem}
.switch label{display:inline-flex;align-items:center;gap:.4rem;min-height:24px;cursor:pointer}
.switch input{width:1.2rem;height:1.2rem;margin:0;accent-color:var(--neutral)}
.incident{border-top:1px solid var(--line);padding:1.3rem 0 1.1rem;margin-top:1.1rem}
.incident.folded{padding:0;margin-top:0}
.incident h4{margin:1.1rem 0 .3rem}
.books thead td{border:0}
.books strong{font-size:1.15rem;font-weight:650}
.books .left strong,.left strong{font-size:1em}
.left{font-size:.9rem;color:var(--quiet)}
.left strong{color:var(--ink)}
.differ li{margin-top:.3rem;max-width:56rem}
.rules{padding-top:1.1rem}
.incident>details.more{margin-top:.6rem}
.cbl,.cbn{display:none}
.cbl{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3}
@media screen{
${CODEBOOK_IDS.map(
  (id) => `:root:has(#cb-${id}:checked) .cb:not(.cb-${id}){display:none}
:root:has(#cb-${id}:checked) .cbl-${id}{display:inline}
:root:has(#cb-${id}:checked) .cbn-${id}{display:block}`,
).join('\n')}
}
`

const TABLES = `
.scroll{overflow-x:auto;margin-top:.6rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.5rem 1.1rem .5rem 0;border-top:1px solid var(--line);font-weight:400;min-width:5rem}
tbody th{font-weight:600}
thead th{color:var(--quiet);font-size:.85rem;border-top:0;white-space:nowrap}
td.num,th.num{text-align:right}
td p+p,td div+div{margin-top:.3rem}
tr:target{background:var(--tint)}
.matrix{position:relative;max-height:80vh;overflow:auto;border-top:1px solid var(--line)}
.matrix th,.matrix td{padding:.4rem .8rem .4rem 0;min-width:6.5rem}
.matrix tbody th,.matrix thead th:first-child{position:sticky;left:0;background:var(--paper);min-width:11rem;max-width:19rem;z-index:1}
.matrix tbody th{font-weight:400}
.matrix thead th{position:sticky;top:0;background:var(--paper);z-index:1;white-space:normal}
.matrix thead th:first-child{z-index:2}
@media (max-width:44rem){.matrix tbody th,.matrix thead th:first-child{min-width:9rem;max-width:9rem}}
td details ul li{margin-top:.3rem;font-size:.9rem}
@media (max-width:44rem){
table.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block}
.stack thead{display:none}
.stack tr{border-top:1px solid var(--line);padding:.6rem 0}
.stack th,.stack td{border:0;padding:.15rem 0;text-align:left}
.stack td:empty{display:none}
.stack td[data-l]::before{content:attr(data-l) ": ";color:var(--quiet);font-size:.85rem}
}
`

const SOURCES = `
.flow svg{display:block;width:100%;height:auto}
.flow text{font-size:13px;fill:var(--ink)}
.flow .heads text{fill:var(--quiet)}
.ribbon{fill:none;stroke:var(--neutral);stroke-opacity:.5}
.ribbon.quiet{stroke-opacity:.35}
.node{fill:var(--neutral)}
@media (max-width:52rem){.flow{display:none}}
.dep{border-top:1px solid var(--line);padding:.5rem 0}
.dep summary .by{margin-left:.4rem}
.dep>p{margin-top:.4rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.1rem;margin-top:.6rem}
.pair a{text-decoration:none}
.cards{display:grid;gap:0}
.card{border-top:1px solid var(--line);padding:1.1rem 0}
.card h4{font-size:1.1rem;font-weight:600}
.card dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:.1rem 1.6rem;margin-top:.4rem;font-size:.9rem}
.card .mono{font-size:.8em}
.card dl div{display:flex;gap:.6rem;min-width:0}
.card dt{color:var(--quiet);flex:none;width:6rem}
.card dd{min-width:0}
.card:target{background:var(--tint);outline:.5rem solid var(--tint)}
.card details ul li{margin-top:.3rem;white-space:pre-wrap}
.warnings li{padding:.5rem 0;border-top:1px solid var(--line)}
.method{max-width:46rem}
.method dt{font-weight:600;margin-top:.8rem}
.method p,.method dd{margin-top:.3rem}
main footer{padding:3.2rem 0;color:var(--quiet);font-size:.9rem}
`

const READER = `
.text{border-top:1px solid var(--line);padding:2.1rem 0 1.6rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.body{margin-top:1.1rem}
.para{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:0 2.1rem;margin-bottom:1.05rem}
.body p{font-size:1.1rem;line-height:1.6;white-space:pre-wrap;unicode-bidi:plaintext;max-width:68ch;overflow:clip;overflow-clip-margin:1rem}
.notes{border-left:2px solid var(--edge);padding-left:.8rem;font-size:.9rem;line-height:1.45;align-self:start}
.notes li{padding:.12rem 0}
.notes b{font-weight:600}
.notes .at{white-space:nowrap;color:var(--quiet);margin-left:.3rem}
.c[data-n]::before{content:attr(data-n);font:600 .62em system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:var(--quiet);vertical-align:.45em;margin-right:.2em}
.c:target,.pl:target,.c.lit,.c:hover{background:var(--tint)}
.c:target,.pl:target{outline:1px solid var(--edge);outline-offset:2px;border-radius:1px}
#peek{position:absolute;z-index:5;width:min(30rem,calc(100vw - 2rem));max-height:18rem;overflow:auto;background:var(--sheet);border:1px solid var(--edge);border-radius:4px;padding:.8rem 1rem;box-shadow:0 4px 18px rgb(0 0 0/.18);white-space:pre-wrap;line-height:1.5;font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif","DejaVu Serif",serif}
#peek .c[data-n]::before{content:none}
@media (max-width:52rem){.para{grid-template-columns:1fr}.notes{margin-top:.4rem}}
`
