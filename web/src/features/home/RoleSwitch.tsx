import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { sessionQuery, switchRole, type RoleName } from '../../api/session';
import { Confirm } from '../../design/Confirm';
import { roleClass } from '../../design/Frame';
import { Icon } from '../../design/Icon';
import { Menu } from '../../design/Menu';
import { toast } from '../../design/toasts';
import { roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** Says in which role one acts; whoever has several switches knowingly. */
export function RoleSwitch() {
  const t = useWords(words);
  const names = useWords(roles);
  const session = useQuery(sessionQuery);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<RoleName>();
  const [asked, setAsked] = useState(false);

  if (!session.data?.signedIn) return null;
  const { role, roles: held } = session.data;
  const label = (
    <>
      <span className="unseen">{t.actingAs} </span>
      {names[role]}
    </>
  );
  if (held.length < 2) return <span className={roleClass}>{label}</span>;

  return (
    <>
      <Menu
        label={t.switchLabel}
        items={held.map((one) => [one, names[one]] as const)}
        chosen={role}
        onChoose={(next) => {
          if (next === role) return;
          setWanted(next);
          setAsked(true);
        }}
      >
        <AriaButton className={roleClass ?? ''}>
          <Icon name="swap" />
          {label}
        </AriaButton>
      </Menu>
      <Confirm
        title={wanted ? t.switchTitle(names[wanted]) : t.switchLabel}
        open={asked}
        action={t.doSwitch}
        onClose={() => setAsked(false)}
        onConfirm={async () => {
          if (!wanted) return;
          await switchRole(wanted);
          await navigate({ to: '/home' });
          await queries.resetQueries();
          toast(t.switched(names[wanted]));
        }}
      >
        <p>{wanted && t.switchText(names[role], names[wanted])}</p>
      </Confirm>
    </>
  );
}
