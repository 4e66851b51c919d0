import type { Schemas } from '../../api/schema';
import type { AnswerView, Indicator, Instrument } from './queries';

/** What an indicator still lacks, if anything. */
export type AnswerState = 'unanswered' | 'evidenceMissing' | 'done';

export interface Line {
  indicator: Indicator;
  answer: AnswerView | undefined;
  state: AnswerState;
}

/** An aspect with its indicators, and how far they are. */
export interface AspectLines {
  aspect: Schemas['Aspect'];
  lines: Line[];
  done: number;
  /** Mean of the levels that were chosen; none where there is no answer. */
  level: number | undefined;
}

/** The same rule as the services have: a level, and evidence where the instrument asks for it. */
export function answerState(indicator: Indicator, answer: AnswerView | undefined): AnswerState {
  if (!answer) return 'unanswered';
  const pieces = answer.links.length + answer.files.length;
  return indicator.evidenceRequired && pieces === 0 ? 'evidenceMissing' : 'done';
}

export function byAspect(instrument: Instrument, answers: readonly AnswerView[]): AspectLines[] {
  const given = new Map(answers.map((answer) => [answer.indicator, answer]));
  return instrument.aspects.map((aspect) => {
    const lines = instrument.indicators
      .filter((indicator) => indicator.aspect === aspect.code)
      .map((indicator) => {
        const answer = given.get(indicator.code);
        return { indicator, answer, state: answerState(indicator, answer) };
      });
    const levels = lines.flatMap((line) => line.answer?.level ?? []);
    const sum = levels.reduce((all, level) => all + level, 0);
    return {
      aspect,
      lines,
      done: lines.filter((line) => line.state === 'done').length,
      level: levels.length === 0 ? undefined : sum / levels.length,
    };
  });
}

/** Which indicator stands before and after this one, in the order in which they are listed. */
export function neighbours(instrument: Instrument, code: string) {
  const order = instrument.aspects.flatMap((aspect) =>
    instrument.indicators.filter((one) => one.aspect === aspect.code),
  );
  const index = order.findIndex((one) => one.code === code);
  return {
    indicator: order[index],
    place: index + 1,
    count: order.length,
    previous: order[index - 1],
    next: order[index + 1],
  };
}
