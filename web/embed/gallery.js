// The gallery: fills in where this app is, and shows what comes out of the first example.
const base = new URL('./', document.baseURI).href;
for (const code of document.querySelectorAll('pre code')) code.textContent = code.textContent.replaceAll('{base}', base);

const plan = document.getElementById('plan');
plan.addEventListener('ltc-result', ({ detail }) => {
  const { result } = detail;
  document.getElementById('g-result').value =
    `${result.ledger.care.length} 個月 months · ${result.findings.length} 項提醒 findings · ${result.stamp.basis_hash.slice(0, 12)}`;
});
plan.case = {
  client: { id: 'A', cms_level: 4, welfare_class: 'general' },
  plans: [{ from: '2026-07', items: [{ code: 'BA01', quantity: 8 }] }],
};

document.getElementById('gallery-theme').addEventListener('change', ({ target }) => {
  document.documentElement.dataset.theme = target.value;
  for (const element of document.querySelectorAll('ltc-plan, ltc-check, ltc-surcharge')) element.theme = target.value;
});
