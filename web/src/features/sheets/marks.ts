import type { Schemas } from '../../api/schema';
import type { Sheet } from './queries';

type Criterion = Schemas['Criterion'];

/** What is written on a sheet, as it is typed. */
export type Marks = Record<string, { points: string; comment: string }>;

export function marksOf(criteria: readonly Criterion[], sheet: Sheet): Marks {
  return Object.fromEntries(
    criteria.map(({ code }) => {
      const mark = sheet.marks?.[code];
      return [code, { points: mark?.points?.toString() ?? '', comment: mark?.comment ?? '' }];
    }),
  );
}

/** The marks as the services take them; what is empty is left out. */
export function formOf(marks: Marks): Record<string, Schemas['MarkForm']> {
  const form: Record<string, Schemas['MarkForm']> = {};
  for (const [code, { points, comment }] of Object.entries(marks)) {
    if (points === '' && comment === '') continue;
    form[code] = {
      ...(points !== '' && { points: Number(points.replace(',', '.')) }),
      ...(comment !== '' && { comment }),
    };
  }
  return form;
}

/** Whether the same is awarded, in whatever order the criteria stand. */
export function isSame(one: Marks, other: Marks): boolean {
  const said = (marks: Marks) =>
    JSON.stringify(Object.entries(formOf(marks)).toSorted(([a], [b]) => a.localeCompare(b)));
  return said(one) === said(other);
}

/** Whether all points are such that they can be saved. */
export function isSavable(marks: Marks): boolean {
  return Object.values(marks).every((one) => isPoints(one.points));
}

/** Whether it is a whole number from 0 to 100, or nothing yet. */
export function isPoints(told: string): boolean {
  return told === '' || /^(?:100|[1-9]?\d)$/.test(told);
}

/** The criteria without points, in their order. */
export function missingIn(criteria: readonly Criterion[], marks: Marks): Criterion[] {
  return criteria.filter(({ code }) => (marks[code]?.points ?? '') === '');
}

/** The weighted mean of a complete sheet; weights need not sum to a hundred. */
export function meanOf(criteria: readonly Criterion[], marks: Marks): number | undefined {
  if (missingIn(criteria, marks).length > 0) return undefined;
  const weights = criteria.reduce((sum, one) => sum + one.weight, 0);
  const points = criteria.reduce(
    (sum, one) => sum + one.weight * Number(marks[one.code]?.points),
    0,
  );
  return points / weights;
}

/** How far a stage's queue is; sheets that ended in a recusal are nobody's work any more. */
export function progressOf(sheets: readonly Sheet[]): { done: number; all: number } {
  const counted = sheets.filter((one) => one.status !== 'RECUSED');
  return {
    done: counted.filter((one) => one.status === 'SUBMITTED').length,
    all: counted.length,
  };
}

/** Whether something is still to be written on it. */
export function isAwaited({ status, sealed }: Sheet): boolean {
  return !sealed && (status === 'ASSIGNED' || status === 'RETURNED');
}
