import type { Schemas } from '../../api/schema';

export { entryQuery } from '../entries/queries';

export type Entry = Schemas['Entry'];
export type EntryView = Schemas['EntryView'];
