/// How the HTML of a document looks: on paper as Nghị định 30/2020/NĐ-CP wants it, on a screen as its reader's system is.
enum HTMLStyle {
  static let sheet: StaticString = """

    :root{color-scheme:light dark;--paper:#fff;--desk:#eceef1;--ink:#000;--faint:#555;--line:#000;--bar:#33557a;--head:#eef1f5}
    @media (prefers-color-scheme:dark){:root{--paper:#16191d;--desk:#0c0e10;--ink:#e6e6e6;--faint:#a5abb3;--line:#6b727b;--bar:#7fa6d6;--head:#22272e}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--desk);color:var(--ink);font:14pt/1.3 "Times New Roman","Liberation Serif",Times,serif}
    p{margin:0}
    .sheet{background:var(--paper);width:210mm;max-width:100%;margin:6mm auto;padding:20mm 15mm 20mm 30mm;overflow-wrap:anywhere}
    .sheet.wide{width:297mm}
    .letterhead{display:grid;grid-template-columns:2fr 3fr;gap:4pt 6mm;text-align:center;font-size:13pt}
    .issuer,.country,.motto,.kind,.subject{font-weight:bold}
    .issuer::after{content:"";display:block;width:22%;margin:2pt auto 0;border-top:1px solid var(--line)}
    .motto{font-size:14pt}.motto span{border-bottom:1px solid var(--line);padding-bottom:2pt}
    .regarding{font-size:12pt}.place{font-style:italic;font-size:14pt}
    h1{font-size:14pt;text-align:center;margin:18pt 0 12pt}
    h1 span{display:block}
    .subject::after{content:"";display:block;width:18%;margin:4pt auto 0;border-top:1px solid var(--line)}
    .addressees{display:flex;justify-content:center;gap:.6em;margin:0 0 12pt}
    h2,h3,h4{font-size:14pt;margin:10pt 0 6pt;break-after:avoid}h2,h3{text-indent:1.27cm}
    h4{font-weight:normal;text-indent:1.27cm}
    .text{text-align:justify;text-indent:1.27cm;margin:6pt 0}
    .note{font-style:italic;font-size:12pt;margin:4pt 0 8pt;color:var(--faint)}
    .scroll{overflow-x:auto;margin:6pt 0}
    table{border-collapse:collapse;width:100%;font-size:11.5pt;line-height:1.2}
    th,td{border:1px solid var(--line);padding:2pt 3pt;vertical-align:top}
    th{background:var(--head);vertical-align:middle}
    thead{display:table-header-group}tr{break-inside:avoid}
    td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.centre{text-align:center}
    .total td,.group td{font-weight:bold}
    figure{margin:10pt 0;break-inside:avoid}figcaption{font-weight:bold;font-size:12pt;margin-bottom:4pt}
    svg{display:block;width:100%;height:auto}
    svg rect{fill:var(--bar)}svg text{fill:var(--ink);font-size:12px}
    svg .name{text-anchor:end}svg .middle{text-anchor:middle}
    .ending{display:grid;grid-template-columns:1fr 1fr;margin-top:14pt;break-inside:avoid}
    .recipients{font-size:11pt}.recipients-name{font-size:12pt;font-weight:bold;font-style:italic}
    .signature{text-align:center;font-weight:bold}.signer{margin-top:70pt;min-height:1.3em}
    .appendix{break-before:page}
    .appendix-name{text-align:center;text-indent:0;margin:0}.appendix-title{text-align:center;font-weight:bold}
    .appendix-reference{text-align:center;font-style:italic;margin-bottom:10pt}
    .origin{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2em;margin-top:16pt;font-size:9pt;color:var(--faint)}
    .sample{text-align:center;font-weight:bold;font-size:12pt;border:1px solid var(--line);padding:2pt;margin-bottom:8pt}
    @page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:14pt "Times New Roman",serif}}
    @page:first{@top-center{content:none}}
    @page wide{size:A4 landscape}
    @media print{
    :root{color-scheme:light;--paper:#fff;--desk:#fff;--ink:#000;--faint:#000;--line:#000;--bar:#666;--head:#fff}
    .sheet{width:auto;margin:0;padding:0}.scroll{overflow:visible}.wide{page:wide}
    svg rect{print-color-adjust:exact}
    }

    """
}
