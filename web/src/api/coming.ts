import { tell as tellNow } from './client';
import type { Schemas } from './schema';

/** A stage as lists of editions name it. */
export type StageName = Pick<
  Schemas['StageRules'],
  'code' | 'kind' | 'name' | 'outcome' | 'places'
>;

export type EditionRow = Schemas['EditionRow'] & { stages: StageName[] };

export interface Participant {
  entry: string;
  code: string;
  title: string;
  category: string;
  provinceCode?: string;
  reached?: ReachedStage;
}

export interface ReachedStage {
  stage: string;
  outcome: Schemas['RankView']['outcome'];
  rank?: number;
  place?: number;
  total?: string;
}

export interface ParticipantCounts {
  total: number;
  categories: Record<string, number>;
  provinces: Record<string, number>;
  eligible: { categories: Record<string, number>; provinces: Record<string, number> };
}

export interface Season {
  season: number;
  name: Schemas['LocalText'];
  participants: number;
  source: { title: string; url?: string };
  note?: Schemas['LocalText'];
  edition?: string;
}

export interface CategorySpread {
  category: string;
  n: number;
  bins: { from: number; to: number; count: number }[];
  median?: string;
  criteria: CriterionSpread[];
}

export interface CriterionSpread {
  criterion: string;
  name: Schemas['LocalText'];
  weight: number;
  low: string;
  median: string;
  high: string;
}

interface Answers {
  '/api/participants/{edition}': { items: Participant[]; next?: string };
  '/api/participants/{edition}/summary': ParticipantCounts;
  '/api/history': Season[];
  '/api/results/{edition}/{stage}/distribution': CategorySpread[];
}

interface Asked {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  signal?: AbortSignal;
}

export const tell = tellNow as unknown as <P extends keyof Answers>(
  verb: 'get',
  path: P,
  asked: Asked,
) => Promise<Answers[P]>;
