import type { Schemas } from '../../api/schema';
import { Button } from '../../design/Button';
import { Digest, Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** The proof that the dossier was handed in, and when. */
export function ReceiptPanel({ receipt, title }: { receipt: Schemas['Receipt']; title: string }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Panel title={t.receiptTitle}>
      <p>{t.receiptText(title)}</p>
      <Facts
        facts={[
          [t.receiptNumber, receipt.id],
          [t.receiptAt, moment(receipt.at, language)],
          [t.receiptSchedule, String(receipt.schedule)],
          [t.digest, <Digest key="digest" value={receipt.manifestSha256} />],
        ]}
      />
      <div>
        <Button kind="secondary" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
    </Panel>
  );
}
