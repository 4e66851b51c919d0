import { STEPS, type Status, type Step } from '../../i18n/entries';

export const SORTS = ['title', 'code', 'waiting'] as const;

/** Which entries are listed, as the page's address has it. */
export interface Filter {
  q?: string;
  status?: Status;
  step?: Step;
  category?: string;
  province?: string;
  sort?: (typeof SORTS)[number];
  page?: number;
}

export const STATUSES: readonly Status[] = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'REJECTED',
  'WITHDRAWN',
];

/** Takes what belongs to a filter and says something. */
export function filterIn(told: Record<string, unknown>): Filter {
  const filter: Filter = {};
  const { q, category, province } = told;
  if (typeof q === 'string' && q !== '') filter.q = q;
  if (typeof category === 'string' && category !== '') filter.category = category;
  if (typeof province === 'string' && province !== '') filter.province = province;
  const status = STATUSES.find((one) => one === told.status);
  if (status) filter.status = status;
  const step = STEPS.find((one) => one === told.step);
  if (step) filter.step = step;
  const sort = SORTS.find((one) => one === told.sort);
  if (sort && sort !== 'title') filter.sort = sort;
  const page = Number(told.page);
  if (Number.isInteger(page) && page > 1) filter.page = page;
  return filter;
}
