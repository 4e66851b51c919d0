import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  id: string;
  /** What is listed, as its filter says it. */
  of: object;
  children: ReactNode;
}

/** The heading of a list; it takes the focus where another filter has taken away what had it. */
export function ListHeading({ id, of, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const listed = JSON.stringify(of);
  const before = useRef(listed);
  useEffect(() => {
    if (before.current === listed) return;
    before.current = listed;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [listed]);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
