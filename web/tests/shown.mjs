// A season in its third stage, told to a browser in place of the platform, which has none when the stories begin. Its rules
// are a template's, its participants are governments of the platform's own table.
import { createHash } from 'node:crypto';
import { SITE } from './platform.mjs';

export const SEASON = 'adlga-contoh';

const WINDOWS = [
  ['registration', '2025-06-30T17:00:00Z', '2025-08-31T16:59:00Z'],
  ['submission', '2025-07-14T17:00:00Z', '2025-09-30T16:59:00Z'],
  ['stage:desk', '2025-09-30T17:00:00Z', '2025-10-20T16:59:00Z'],
  ['stage:interview', '2025-10-20T17:00:00Z', '2025-10-25T16:59:00Z'],
  ['stage:visit', '2025-10-25T17:00:00Z', '2025-11-06T16:59:00Z'],
  ['stage:presentation', '2025-11-11T17:00:00Z', '2025-11-13T16:59:00Z'],
];
// a day and fourteen hours before the visits end, whatever the clock of the device says
const NOW = '2025-11-05T03:00:00Z';

/** @typedef {{ code: string, title: string, category: string, provinceCode: string, eligible: boolean }} Region */
/** @typedef {{ entry: string, code: string, title: string, outcome: string, rank: number, total: string }} Ranked */

/** @param {string} path */
async function ask(path) {
  return (await fetch(SITE + path)).json();
}

/**
 * From here on, this browser sees the season.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function playSeason(context) {
  const answers = await season();
  // what a worker asks for, nobody can answer in the platform's place
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await context.route('**/api/**', async (route) => {
    const address = new URL(route.request().url());
    const answer = answers(address.pathname, address.searchParams);
    if (answer === undefined) return route.continue();
    if (answer === null) {
      const problem = { type: 'urn:anugerah:problem:not-found', title: '404', detail: '404' };
      return route.fulfill({ status: 404, json: problem });
    }
    if (typeof answer === 'string') {
      return route.fulfill({ contentType: 'application/json', body: answer });
    }
    return route.fulfill({ json: answer });
  });
}

async function season() {
  const { rules } = await ask('/api/templates/adlga-2025');
  /** @type {{ items: Region[] }} */
  const { items: regions } = await ask('/api/regions');
  const eligible = regions.filter((one) => one.eligible);
  const taking = eligible.filter((_, index) => index % 4 === 0);
  const schedule = {
    number: 2,
    reason: 'Dua provinsi terdampak banjir.',
    windows: WINDOWS.map(([code, opens, closes]) => ({ code, opens, closes })),
  };
  const edition = { id: SEASON, rules, schedule, programmeTime: NOW, demo: false };
  const { stages, ...row } = { ...rules, ...edition };
  const desk = resultOf('desk', taking, rules.categories, 5);
  const finalists = taking.filter((one) =>
    desk.categories.some((category) =>
      category.ranking.some((ranked) => ranked.code === one.code && ranked.outcome === 'ADVANCED'),
    ),
  );
  const results = new Map(
    [desk, resultOf('interview', finalists, rules.categories, 3)].map((one) => [
      one.decision.stage,
      one,
    ]),
  );
  const participants = taking.map((one) => ({
    entry: `entry-${one.code}`,
    code: one.code,
    title: one.title,
    category: one.category,
    provinceCode: one.provinceCode,
    reached: reachedBy(one, results),
  }));
  const summary = {
    total: taking.length,
    categories: countBy(taking, (one) => one.category),
    provinces: countBy(taking, (one) => one.provinceCode),
    eligible: {
      categories: countBy(eligible, (one) => one.category),
      provinces: countBy(eligible, (one) => one.provinceCode),
    },
  };

  /**
   * @param {string} path
   * @param {URLSearchParams} query
   */
  return (path, query) => {
    const [place, id, part, kind] = path.slice('/api/'.length).split('/');
    if (place === 'history') return history(taking.length);
    if (path === '/api/editions') return { items: [{ ...row, stages }] };
    if (id !== SEASON) return undefined;
    if (place === 'editions') return edition;
    if (place === 'participants') {
      return part === 'summary' ? summary : pageOf(participants, query);
    }
    if (place !== 'results') return undefined;
    if (!part) return [...results.values()].map((one) => one.decision);
    const result = results.get(part);
    if (!result) return null;
    if (kind === 'canonical') return result.canonical;
    if (kind === 'distribution') return spreadOf(result.categories, rules.stages[0].rubric);
    return { decision: result.decision, categories: result.categories };
  };
}

/**
 * @template T
 * @param {T[]} all
 * @param {(one: T) => string} key
 */
function countBy(all, key) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const one of all) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
}

/**
 * A decision with so many places in each category.
 * @param {string} stage
 * @param {Region[]} taking
 * @param {{ code: string }[]} categories
 * @param {number} places
 */
function resultOf(stage, taking, categories, places) {
  const ranked = categories.map(({ code }) => ({
    category: code,
    ranking: taking
      .filter((one) => one.category === code)
      .map((one) => ({ one, total: 45 + ((Number(one.code.replace('.', '')) * 37) % 5000) / 100 }))
      .sort((a, b) => b.total - a.total)
      .map(({ one, total }, index) => ({
        entry: `entry-${one.code}`,
        code: one.code,
        title: one.title,
        rank: index + 1,
        total: total.toFixed(2),
        outcome: index < places ? 'ADVANCED' : 'ELIMINATED',
      })),
  }));
  const canonical = JSON.stringify(ranked);
  const decision = {
    stage,
    version: 1,
    method: 'weighted-mean-1',
    inputs: createHash('sha256').update(stage).digest('hex'),
    digest: createHash('sha256').update(canonical).digest('hex'),
    at: stage === 'desk' ? '2025-10-20T17:30:00Z' : '2025-10-25T18:00:00Z',
    holds: true,
  };
  return { decision, categories: ranked, canonical };
}

/**
 * @param {Region} region
 * @param {Map<string, { categories: { ranking: Ranked[] }[] }>} results
 */
function reachedBy(region, results) {
  for (const [stage, { categories }] of [...results].toReversed()) {
    const found = categories.flatMap((one) => one.ranking).find((one) => one.code === region.code);
    if (found) return { stage, outcome: found.outcome, rank: found.rank, total: found.total };
  }
  return undefined;
}

/**
 * @param {{ title: string, code: string, category: string, provinceCode: string }[]} all
 * @param {URLSearchParams} query
 */
function pageOf(all, query) {
  const q = (query.get('q') ?? '').toLowerCase();
  const left = all
    .filter((one) => !query.has('category') || one.category === query.get('category'))
    .filter((one) => !query.has('province') || one.provinceCode === query.get('province'))
    .filter((one) => one.title.toLowerCase().includes(q) || one.code.startsWith(q));
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? 50);
  return { items: left.slice(from, to), next: to < left.length ? String(to) : undefined };
}

/**
 * @param {{ category: string, ranking: Ranked[] }[]} categories
 * @param {{ criteria: { code: string, name: unknown, weight: number }[] }} rubric
 */
function spreadOf(categories, { criteria }) {
  return categories.map(({ category, ranking }) => {
    const totals = ranking.map((one) => Number(one.total)).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      (totals[Math.floor((totals.length - 1) * share)] ?? 0).toFixed(2);
    return {
      category,
      n: totals.length,
      bins: Array.from({ length: 20 }, (_, bin) => ({
        from: bin * 5,
        to: bin * 5 + 5,
        count: totals.filter((one) => Math.min(19, Math.floor(one / 5)) === bin).length,
      })),
      median: at(0.5),
      criteria:
        totals.length < 5
          ? []
          : criteria.map(({ code, name, weight }) => ({
              criterion: code,
              name,
              weight,
              low: at(0.25),
              median: at(0.5),
              high: at(0.75),
            })),
    };
  });
}

/** @param {number} present */
function history(present) {
  const press = { title: 'Kominfo Jatim', url: 'https://kominfo.jatimprov.go.id/' };
  return [
    {
      season: 2025,
      name: { id: 'ADLG Awards 2025', en: 'ADLG Awards 2025' },
      participants: present,
      source: { title: 'Anugerah', url: `${SITE}/editions/${SEASON}/participants` },
      edition: SEASON,
    },
    {
      season: 2024,
      name: { id: 'ADLG Awards 2024', en: 'ADLG Awards 2024' },
      participants: 148,
      source: press,
    },
    {
      season: 2023,
      name: { id: 'ADLG Awards 2023', en: 'ADLG Awards 2023' },
      participants: 98,
      source: press,
    },
    {
      season: 2022,
      name: { id: 'ADLG Awards 2022', en: 'ADLG Awards 2022' },
      participants: 64,
      source: { title: 'Berita daerah' },
      note: { id: 'Sumber lain menyebut 76.', en: 'Another source says 76.' },
    },
  ];
}
