// Runs before the element is defined.
const plan = document.getElementById('plan');
plan.theme = 'dark';
plan.claimMonth = '2026-06';
plan.case = { client: { id: 'A', cms_level: 5, welfare_class: 'general' }, plans: [{ from: '2026-06' }] };
