/** The style of the HTML report: light, dark and print. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1f2328, #e6edf3); --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d);
  --paper: light-dark(#ffffff, #0d1117); --code: light-dark(#f6f8fa, #151b23); --error: light-dark(#c21c2c, #ff7b72);
  --warning: light-dark(#8a5a00, #e3b341); --info: light-dark(#0a62c9, #79b8ff); }
* { box-sizing: border-box; }
header { order: -1; }
body { display: flex; flex-direction: column; margin: 0 auto; max-width: 68rem; padding: 1.5rem 1rem 3rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
small, footer, dt, summary { color: var(--soft); font-weight: 400; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--code); border-radius: 4px; padding: 1px 4px; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; position: sticky; }
form[hidden] { display: none; }
input[type=search] { flex: 1 1 16rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { text-align: left; padding: .2rem 1rem .2rem 0; }
td:first-child { text-align: right; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 400; }
article { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
td[class], article > p > span, mark { color: var(--tone); background: none; }
article > p { margin: .1rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
figure { margin: .6rem 0; } figcaption { color: var(--soft); font-size: 13px; }
pre { margin: 0; padding: .6rem .8rem; overflow-x: auto; background: var(--code); border-radius: 6px; }
pre i { color: var(--soft); font-style: normal; user-select: none; } pre b { font-weight: 400; }
pre { color: var(--soft); } pre b { color: var(--ink); } mark { font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .5rem 0 0; } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; }
@media print { form { display: none; } article { break-inside: avoid; } pre { white-space: pre-wrap; } body { max-width: none; } }
`;

/** The script that filters and sorts the findings; the page works without it. */
export const script = `
document.title += ": " + document.querySelector("h1").textContent;
const form = document.querySelector("form");
if (form) {
  const articles = [...document.querySelectorAll("article")];
  const ranks = ["error", "warning", "info"];
  const places = new Map(articles.map((article, index) => [article, index]));
  const keys = {
    place: (article) => places.get(article),
    severity: (article) => ranks.indexOf(article.dataset.severity) * articles.length + places.get(article),
  };
  const compare = (order) => order === "rule"
    ? (a, b) => a.dataset.rule.localeCompare(b.dataset.rule) || places.get(a) - places.get(b)
    : (a, b) => keys[order](a) - keys[order](b);
  const texts = new Map(articles.map((article) => [article, article.textContent.toLowerCase()]));
  const update = () => {
    const words = form.querySelector("[type=search]").value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const article of articles) {
      const isShown = form.elements[article.dataset.severity].checked && words.every((word) => texts.get(article).includes(word));
      article.hidden = !isShown;
      if (isShown) shown++;
    }
    const order = compare(form.querySelector("select").value);
    for (const section of document.querySelectorAll("section")) {
      const own = [...section.querySelectorAll("article")];
      section.append(...own.sort(order));
      section.hidden = own.every((article) => article.hidden);
    }
    form.querySelector("output").textContent = shown === articles.length ? "" : shown + " of " + articles.length + " shown";
  };
  form.hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
}
`;

/** Allows only the style and the script above, by their SHA-256 hashes. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'sha256-U6ENlebzIDVCpo+sJoBFsN2OmyHtUNkeAWY9KvDaZQ0='; script-src 'sha256-dtglU1/htbgHlOePx4CkinSlrl+P0DtsvD3oWktAzGg='; base-uri 'none'; form-action 'none'";
