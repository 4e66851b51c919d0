import { useState } from 'react';
import { Refusal, Unreachable } from '../../api/refusal';
import type { Sending } from '../../api/upload';
import type { SaveState } from '../../design/autosave';
import { LevelField } from '../../design/LevelField';
import { SaveNote } from '../../design/SaveNote';
import { TwoVersions } from '../../design/TwoVersions';
import { Upload } from '../../design/Upload';
import { useWords } from '../../i18n/words';
import { words } from './words';

const LEVELS = [1, 2, 3];
const SAVED = Date.parse('2025-10-24T09:00:00Z');
const LARGEST_BYTES = 1024 * 1024;
const TICK_MILLIS = 200;
const TICKS = 20;

/** What is saved by itself: levels, files on their way, how far saving is, and two versions of one. */
export function Writing({ theme }: { theme: string }) {
  const t = useWords(words);
  const [level, setLevel] = useState(2);
  const states: readonly SaveState[] = [
    { at: 'clean' },
    { at: 'waiting' },
    { at: 'saving' },
    { at: 'saved', since: SAVED },
    { at: 'away', failure: new Unreachable('pretended') },
    { at: 'refused', failure: new Refusal(422, { detail: t.why }) },
    { at: 'conflict' },
  ];
  return (
    <>
      <LevelField
        label={`${t.level} (${theme})`}
        levels={LEVELS.map((one) => t.levels(one))}
        value={level}
        onChange={setLevel}
      />
      <Upload
        label={t.upload}
        hint={t.uploadHint}
        accept=".pdf"
        largest={LARGEST_BYTES}
        send={pretend}
      />
      {states.map((state) => (
        <SaveNote key={state.at} state={state} onRetry={() => undefined} />
      ))}
      <TwoVersions
        title={t.conflict}
        text={t.conflictText}
        rows={[{ label: t.note, mine: t.why, theirs: '' }]}
        onMine={() => undefined}
        onTheirs={() => undefined}
      />
    </>
  );
}

/** Goes half the way, and breaks off. */
async function pretend(file: File, { signal, onProgress }: Sending): Promise<void> {
  for (let tick = 1; tick <= TICKS / 2 && !signal.aborted; tick++) {
    onProgress((file.size * tick) / TICKS);
    await new Promise((resume) => setTimeout(resume, TICK_MILLIS));
  }
  throw new Unreachable('pretended');
}
