import type { Values } from '../../design/Form';
import type { Registration } from './queries';

/** What an operator fills in, by the names of its fields. */
export function valuesOf({ entry, members, nominee, contact }: Registration): Values {
  return {
    title: entry.title,
    members: members.join('\n'),
    'nominee.name': nominee?.name ?? '',
    'nominee.salutation': nominee?.salutation ?? '',
    'nominee.email': nominee?.email ?? '',
    'nominee.language': nominee?.language ?? '',
    'nominee.nip': nominee?.nip ?? '',
    'contact.name': contact.name,
    'contact.office': contact.office,
    'contact.phone': contact.phone ?? '',
  };
}

/** The fields that say something else in the two versions, in their order. */
export function differing(mine: Values, theirs: Values): string[] {
  return Object.keys(mine).filter((name) => (mine[name] ?? '') !== (theirs[name] ?? ''));
}

/** What was filled in, as the services take it; a Sekda of whom nothing is said is not named. */
export function formOf(values: Values, isGroup: boolean) {
  const told = (name: string) => values[name] ?? '';
  const isNamed = ['name', 'email', 'nip'].some((part) => told(`nominee.${part}`) !== '');
  const phone = told('contact.phone');
  const nip = told('nominee.nip');
  return {
    contact: {
      name: told('contact.name'),
      office: told('contact.office'),
      ...(phone && { phone }),
    },
    ...(isGroup && {
      title: told('title'),
      members: told('members')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }),
    ...(!isGroup &&
      isNamed && {
        nominee: {
          name: told('nominee.name'),
          salutation: told('nominee.salutation'),
          email: told('nominee.email'),
          language: told('nominee.language'),
          ...(nip && { nip }),
        },
      }),
  };
}
