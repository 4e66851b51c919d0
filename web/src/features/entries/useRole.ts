import { useQuery } from '@tanstack/react-query';
import { sessionQuery, type RoleName } from '../../api/session';

/** In which role somebody acts at present. */
export function useRole(): RoleName | undefined {
  const session = useQuery(sessionQuery).data;
  return session?.signedIn ? session.role : undefined;
}
