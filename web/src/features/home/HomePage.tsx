import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/schema';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/me';
import { sessionQuery } from '../../api/session';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { roleName, roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { AUDIT_READERS } from '../audit/filter';
import { editionsQuery } from '../programme/edition';
import { Urgent } from './Urgent';
import { nextSteps, words } from './words';

/** Greets whoever has come in, by the role they act in, and says what comes next. */
export function HomePage() {
  const t = useWords(words);
  const next = useWords(nextSteps);
  const names = useWords(roles);
  const me = useQuery(meQuery);
  const session = useQuery(sessionQuery);
  const editions = useQuery(editionsQuery).data;
  const language = useLanguage();
  if (me.isLoadingError) return <ErrorState failure={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data || !session.data?.signedIn) return <Skeleton lines={5} />;

  const { role } = session.data;
  const nameOf = (id: string) =>
    editions?.find((one) => one.id === id)?.name[language] ?? t.editionScope(id);
  const held = me.data.memberships.filter((one) => one.active);
  const scopeOf = (one: Schemas['Membership']) =>
    one.entry ? t.entry : one.edition ? nameOf(one.edition) : t.platform;
  return (
    <>
      <PageHeading title={t.home}>{t.greeting(me.data.person.name)}</PageHeading>
      <Panel title={`${names[role]}: ${t.nextTitle.toLowerCase()}`}>
        <Urgent role={role} otherwise={<p>{next[role]}</p>} />
        {AUDIT_READERS.includes(role) && (
          <p>
            <Link to="/audit" search={{}}>
              {t.toAudit}
            </Link>
          </p>
        )}
      </Panel>
      <Panel title={t.rolesTitle}>
        {held.length === 0 ? (
          <p>{t.noRoles}</p>
        ) : (
          <Table
            caption={t.rolesTitle}
            headed
            rows={held}
            keyOf={(one) => one.id}
            columns={[
              {
                label: t.role,
                cell: (one) => (
                  <>
                    {names[roleName(one.role)]}{' '}
                    {roleName(one.role) === role && <Tag tone="present">{t.present}</Tag>}
                  </>
                ),
              },
              { label: t.scope, cell: scopeOf },
            ]}
          />
        )}
      </Panel>
    </>
  );
}
