import { Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { useWords } from '../../i18n/words';
import { valuesOf } from './changes';
import { LetterFacts } from './LetterPanel';
import type { KnownEntry } from './useEntry';
import { useRole } from './useRole';
import { fieldWords, words } from './words';

/** What was registered, where it can be changed no more. */
export function ReadPanel({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const labels: Record<string, string> = useWords(fieldWords);
  const role = useRole();
  const { registration } = known;
  const told = Object.entries(valuesOf(registration)).filter(
    ([name, value]) => value !== '' && labels[name] !== undefined && name !== 'nominee.language',
  );
  return (
    <>
      <Panel title={t.dataTitle}>
        <Facts facts={told.map(([name, value]) => [labels[name] ?? name, value] as const)} />
      </Panel>
      {registration.assignmentLetter && role !== 'contributor' && (
        <Panel title={t.letterTitle}>
          <LetterFacts file={registration.assignmentLetter.file} />
        </Panel>
      )}
    </>
  );
}
