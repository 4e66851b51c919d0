import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { OpenFrame } from '../design/Frame';
import { ErrorState, Skeleton } from '../design/States';
import { NotFoundPage } from '../features/front/NotFoundPage';

/** There is no such page. */
export function NotFound() {
  return (
    <OpenFrame>
      <div className="stack">
        <NotFoundPage />
      </div>
    </OpenFrame>
  );
}

/** The page could not be shown. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <OpenFrame>
      <ErrorState
        failure={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </OpenFrame>
  );
}

/** The page is on its way. */
export function Waiting() {
  return <Skeleton lines={6} />;
}
