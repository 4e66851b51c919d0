import { TwoVersions } from '../../design/TwoVersions';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { draftOf, linksOf, type Draft } from './draft';
import type { AnswerView, Instrument } from './queries';
import { words } from './words';

interface Props {
  instrument: Instrument;
  mine: Draft;
  theirs: AnswerView | undefined;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else changed the same answer: what differs, side by side. */
export function BothAnswers({ instrument, mine, theirs, onMine, onTheirs }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const saved = draftOf(theirs);
  const level = ({ level: chosen }: Draft) =>
    chosen === undefined
      ? ''
      : `${chosen} · ${instrument.levelLabels[chosen - 1]?.[language] ?? ''}`;
  const rows = [
    { label: t.levelLabel, mine: level(mine), theirs: level(saved) },
    { label: t.explanation, mine: mine.explanation, theirs: saved.explanation },
    { label: t.evidence, mine: filesOf(mine), theirs: filesOf(saved) },
    { label: t.links, mine: linksOf(mine).join('\n'), theirs: linksOf(saved).join('\n') },
  ];
  return (
    <TwoVersions
      title={t.conflictTitle}
      text={theirs ? t.conflictText(moment(theirs.at, language)) : t.conflictRemoved}
      rows={rows.filter((row) => row.mine !== row.theirs)}
      onMine={onMine}
      onTheirs={onTheirs}
    />
  );
}

function filesOf(draft: Draft): string {
  return draft.files.map((file) => file.name).join('\n');
}
