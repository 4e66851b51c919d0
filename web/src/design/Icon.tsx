const SHAPES = {
  check: 'M4 12.5 9.5 18 20 6.5',
  cross: 'M6 6l12 12M18 6 6 18',
  warning: 'M12 4 21.5 20h-19zM12 10v4M12 17v.5',
  info: 'M12 11v6M12 7v.5M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8M4 20c1-4 4-6 8-6s7 2 8 6',
  key: 'M8 11a4 4 0 1 0 0 8 4 4 0 1 0 0-8M11 12.5 20 4M16 8l3 3M13.5 10.5l2 2',
  letter: 'M3 6h18v13H3zM3 7l9 7 9-7',
  award: 'M12 3a6 6 0 1 0 0 12 6 6 0 1 0 0-12M8.5 14 7 21l5-2.5L17 21l-1.5-7',
  out: 'M10 4H4v16h6M9 12h11M16 8l4 4-4 4',
  swap: 'M4 8h14M15 5l3 3-3 3M20 16H6M9 13l-3 3 3 3',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  book: 'M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5',
  desk: 'M4 5h7v6H4zM13 5h7v3h-7zM13 10h7v9h-7zM4 13h7v6H4z',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7M2.5 20c.8-3.5 3.2-5.5 6.5-5.5s5.7 2 6.5 5.5M16 5.5a3.3 3.3 0 0 1 0 6M17.5 15c2 .6 3.4 2.400 4 5',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  sheet: 'M5 3h14v18H5zM8 8h8M8 12h8M8 16h4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1 1M17.4 17.4l1 1M5.6 18.4l1-1M17.4 6.600l1-1',
  moon: 'M19.5 14.5A8 8 0 0 1 9.500 4.500 8 8 0 1 0 19.5 14.5z',
  half: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 3v18M15 4.500v15M18 6.500v11',
  more: 'M5 12h.5M12 12h.5M19 12h.5',
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture beside a word; it says nothing alone. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
