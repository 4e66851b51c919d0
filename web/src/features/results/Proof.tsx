import { useState } from 'react';
import { digestOf } from '../../api/digest';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Facts } from '../../design/Facts';
import { Actions } from '../../design/Form';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { bytesAt, holds } from './check';
import { filesOf, type Published } from './results';
import styles from './Results.module.css';
import { words } from './words';

type Finding = { kind: 'held' | 'unable' } | { kind: 'differs'; found: string };

/** How to see that nothing was altered since it was published. */
export function Proof({ edition, decision }: { edition: string; decision: Published }) {
  const t = useWords(words);
  const [finding, setFinding] = useState<Finding>();
  const [busy, setBusy] = useState(false);
  const { canonical } = filesOf(edition, decision.stage);

  async function check(): Promise<void> {
    setBusy(true);
    setFinding(undefined);
    setFinding(await find().catch((): Finding => ({ kind: 'unable' })));
    setBusy(false);
  }

  async function find(): Promise<Finding> {
    const bytes = await bytesAt(canonical);
    if (await holds(bytes, decision.digest)) return { kind: 'held' };
    return { kind: 'differs', found: await digestOf(bytes) };
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(decision.digest);
    toast(t.copied);
  }

  return (
    <section className={`${styles.part} stack`} aria-labelledby="verify">
      <h2 id="verify">{t.proof}</h2>
      <p>{t.proofText}</p>
      <Facts facts={[[t.digest, <code key="digest">{decision.digest}</code>]]} />
      <Actions>
        <Button kind="secondary" busy={busy} onClick={() => void check()}>
          {t.check}
        </Button>
        <Button kind="quiet" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </Actions>
      {finding?.kind === 'held' && (
        <Banner tone="done" title={t.held} live>
          <p>{t.heldText}</p>
        </Banner>
      )}
      {finding?.kind === 'differs' && (
        <Banner tone="refused" title={t.differs} live>
          <p>{t.differsText(finding.found)}</p>
        </Banner>
      )}
      {finding?.kind === 'unable' && (
        <Banner tone="warning" title={t.unable} live>
          <p>{t.unableText}</p>
        </Banner>
      )}
      <p>{t.command}</p>
      <pre className={styles.command}>
        <code>{`curl -s ${location.origin}${canonical} | sha256sum`}</code>
      </pre>
    </section>
  );
}
