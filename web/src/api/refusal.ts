import type { Schemas } from './schema';

/** A service said no, and why (RFC 9457), in the language that the page asked in. */
export class Refusal extends Error {
  readonly status: number;
  /** The reason for programs, such as `sign-in-failed`. */
  readonly code: string;
  readonly title: string;
  /** What happened and what to do. */
  readonly detail: string;
  /** What is wrong with single fields, by their names. */
  readonly fields: Readonly<Record<string, string>>;
  /** After how many seconds to come again, where the service says so. */
  readonly retryAfter: number | undefined;
  /** The number of the request, for whoever looks after the platform. */
  readonly request: string | undefined;

  constructor(
    status: number,
    problem: Partial<Schemas['Problem']>,
    seconds?: number,
    request?: string,
  ) {
    super(problem.detail ?? problem.title ?? String(status));
    this.name = 'Refusal';
    this.status = status;
    this.code = problem.type?.split(':').at(-1) ?? 'unexpected';
    this.title = problem.title ?? '';
    this.detail = problem.detail ?? '';
    this.fields = fieldsOf(problem);
    this.retryAfter = seconds;
    this.request = request;
  }

  static async of(answer: Response): Promise<Refusal> {
    const problem = await answer.json().catch(() => ({}));
    const request = answer.headers.get('X-Request-Id') ?? undefined;
    return new Refusal(answer.status, problem, retryAfter(answer), request);
  }

  is(code: string): boolean {
    return this.code === code;
  }
}

function fieldsOf(problem: Partial<Schemas['Problem']>): Record<string, string> {
  const fields: Record<string, string> = {};
  if (problem.field && problem.detail) fields[problem.field] = problem.detail;
  for (const one of problem.fields ?? []) fields[one.field] = one.detail;
  return fields;
}

/** The platform could not be asked at all: no network, or nothing answers. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/** The seconds that an answer asks to wait. */
export function retryAfter(answer: Response): number | undefined {
  const told = Number(answer.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(told) ? told : undefined;
}
