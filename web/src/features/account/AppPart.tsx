import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { ErrorState } from '../../design/States';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { AppSetup } from '../sign-in/AppSetup';
import { protectionQuery } from './queries';
import { words } from './words';

export function AppPart({ set }: { set: boolean }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [setup, setSetup] = useState<Schemas['Setup']>();
  const [failure, setFailure] = useState<unknown>();
  const [going, setGoing] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: protectionQuery.queryKey });

  async function begin(): Promise<void> {
    setFailure(undefined);
    try {
      setSetup(await tell('post', '/api/accounts/me/app'));
    } catch (thrown) {
      setFailure(thrown);
    }
  }

  return (
    <div className="near">
      <h3>{t.app}</h3>
      <p>
        <Tag tone={set ? 'done' : 'draft'}>{set ? t.appOn : t.appOff}</Tag>
      </p>
      {failure !== undefined && <ErrorState failure={failure} />}
      <div>
        {set ? (
          <Button kind="danger" onClick={() => setGoing(true)}>
            {t.removeApp}
          </Button>
        ) : (
          <Button kind="secondary" onClick={() => void begin()}>
            {t.addApp}
          </Button>
        )}
      </div>
      <Dialog title={t.addApp} open={setup !== undefined} onClose={() => setSetup(undefined)}>
        {setup && (
          <AppSetup
            setup={setup}
            onCode={async (code) => {
              await tell('put', '/api/accounts/me/app', { body: { code } });
              setSetup(undefined);
              toast(t.appAdded);
              await refresh();
            }}
          />
        )}
      </Dialog>
      <Confirm
        title={t.removeAppTitle}
        open={going}
        danger
        action={t.removeApp}
        onClose={() => setGoing(false)}
        onConfirm={async () => {
          await tell('delete', '/api/accounts/me/app');
          toast(t.appRemoved);
          await refresh();
        }}
      >
        <p>{t.removeAppText}</p>
      </Confirm>
    </div>
  );
}
