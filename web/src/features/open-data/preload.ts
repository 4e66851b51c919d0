import { queries, ready } from '../../app/queries';
import { editionsQuery } from '../programme/edition';
import { publishedQuery } from '../results/results';
import { noticeQuery } from './notice';

/** Asks for all that the page of open data shows; what fails is told by the page itself. */
export async function preload(): Promise<void> {
  const notice = queries.ensureQueryData(noticeQuery);
  const editions = await queries.ensureQueryData(editionsQuery).catch(() => []);
  const real = editions.filter((one) => !one.demo);
  await ready(notice, ...real.map((one) => queries.ensureQueryData(publishedQuery(one.id))));
}
