import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Button } from '../../design/Button';
import { Panel } from '../../design/Panel';
import { ErrorState } from '../../design/States';
import { roleName, roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { demoQuery } from './demo';
import styles from './SignIn.module.css';
import type { Entrance } from './useEntrance';
import { words } from './words';

/** Says where it is so that this is a demo, where one press signs in as an office. */
export function DemoAccounts({ entrance }: { entrance: Entrance }) {
  const t = useWords(words);
  const offices = useQuery(demoQuery).data ?? [];
  if (offices.length === 0) return null;
  return (
    <Panel title={t.demoTitle}>
      <p>{t.demoText}</p>
      <Offices offices={offices} entrance={entrance} />
    </Panel>
  );
}

/** The way in again for an office of the demo: it has no password. */
export function SameDemoAccount({ entrance, email }: { entrance: Entrance; email: string }) {
  const offices = useQuery(demoQuery).data ?? [];
  const same = offices.filter((one) => one.email === email);
  if (same.length === 0) return null;
  return <Offices offices={same} entrance={entrance} />;
}

interface OfficesProps {
  offices: readonly Schemas['DemoAccount'][];
  entrance: Entrance;
}

function Offices({ offices, entrance }: OfficesProps) {
  const t = useWords(words);
  const names = useWords(roles);
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();

  async function enterAs(email: string): Promise<void> {
    if (busy) return;
    setBusy(email);
    setFailure(undefined);
    try {
      const { ticket } = await tell('post', '/api/sign-in/demo', { body: { email } });
      await entrance.take({ state: 'DONE', ticket }, email);
    } catch (thrown) {
      setFailure(thrown);
      setBusy(undefined);
    }
  }

  return (
    <>
      {failure !== undefined && <ErrorState failure={failure} />}
      <ul className={styles.offices}>
        {offices.map(({ email, name, role }) => (
          <li key={email}>
            <Button kind="secondary" wide busy={busy === email} onClick={() => void enterAs(email)}>
              <span>
                <span className="unseen">{t.demoAs} </span>
                {names[roleName(role)]}
                <span className={styles.holder}>{name}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
