import { queries, ready } from '../../app/queries';
import { editionQuery } from '../programme/edition';
import { publishedQuery, resultQuery, spreadQuery } from './results';

interface Place {
  edition: string;
  stage: string;
}

/** Asks for all that the page of a stage's result shows; what fails is told by the page itself. */
export async function preload({ edition, stage }: Place): Promise<void> {
  await ready(
    queries.ensureQueryData(editionQuery(edition)),
    queries.ensureQueryData(publishedQuery(edition)),
    queries.ensureQueryData(resultQuery(edition, stage)),
    queries.ensureQueryData(spreadQuery(edition, stage)),
  );
}
