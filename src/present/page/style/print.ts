/** On paper the dossier is a document that an editor can file: nothing of the screen's furniture, nothing folded. */
export const PRINT = `
@page{margin:18mm 16mm 20mm;@bottom-left{content:"Counterclaim dossier";font:8pt system-ui,sans-serif;color:#5b5852}@bottom-right{content:counter(page) " of " counter(pages);font:8pt system-ui,sans-serif;color:#5b5852}}
@media print{
html{font-size:10pt}
body{background:#fff;line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,.top,footer{max-width:none;padding:0}
.parts,.skip,.tools,.slider,.switch,#peek,.needs-script{display:none!important}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto}
details>summary{list-style:none}
.folded>summary::before,.question>summary>.status,.question>summary>.row{display:none}
details.more>summary{font-weight:600;min-height:0}
.wide{min-width:0}th,td{min-width:22mm}
section{padding-top:16pt}
h2,h3,h4,figcaption,.about,.facts,thead,thead tr{break-inside:avoid;break-after:avoid}
.st,.figure,tr,.card,.pair,.overview li{break-inside:avoid}
.answer,.holders,.behind{break-inside:avoid;break-after:avoid}
.positions.positions{grid-template-columns:repeat(auto-fit,minmax(46mm,1fr));gap:10pt;break-before:avoid}
h1{font-size:20pt}h2{font-size:15pt}.question h3,section>h3,.plot h3,.text h3{font-size:12pt}
.answer{font-size:11.5pt}.letter,a.letter{min-width:1.15rem;height:1.15rem;font-size:.65rem}
.question{padding:8pt 0 10pt}
.st{margin-top:5pt}blockquote{line-height:1.35}.st .src{font-size:8pt}
.overview li{padding:3pt 0}
.plot details.more{display:none}
.scroll{overflow:visible}
.flow{display:block!important}
.text{content-visibility:visible}
#texts{break-before:page}
.para{grid-template-columns:minmax(0,1fr) 46mm;gap:0 8mm}
.body p{font-size:10pt}
.notes{font-size:8pt}
.cite{background:none;padding:0;min-width:0}
.cite::before{content:"["}.cite::after{content:"]"}
.card{padding:6pt 0}
.figure,.axis{grid-template-columns:45mm minmax(0,1fr) 45mm}
:target,.c:target{background:none;outline:none}
.off{opacity:1}
}
`
