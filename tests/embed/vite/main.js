// A portal whose scripts go through a bundler: the element comes with them, the app stays where it is.
import { LtcEmbed } from 'ltc-embed';

LtcEmbed.start(import.meta.env.VITE_LTC);

const plan = document.createElement('ltc-plan');
plan.id = 'plan';
plan.case = {
  client: { id: 'A', cms_level: 5, welfare_class: 'general' },
  plans: [{ from: '2019-01', items: [{ code: 'BA01', quantity: 1 }] }],
};
document.querySelector('main').append(plan);
