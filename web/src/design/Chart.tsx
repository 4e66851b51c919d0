import { useId, type ReactNode } from 'react';
import styles from './Chart.module.css';
import { classes } from './classes';

/** One bar: how long it is, and what stands at it. */
export interface Bar {
  key: string;
  label: string;
  value: number;
  /** The value as it is written. */
  told: string;
  /** Whether it is what the chart is about; the rest is grey. */
  subject?: boolean;
}

interface Props {
  caption: string;
  bars: readonly Bar[];
  /** The same in figures, as part of the page. */
  children: ReactNode;
}

interface DrawingProps {
  caption: string;
  /** In pixels; it is as wide as there is room. */
  height: number;
  table: ReactNode;
  children: ReactNode;
}

function Drawing({ caption, height, table, children }: DrawingProps) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      <svg className={styles.chart} width="100%" height={height} role="img" aria-labelledby={id}>
        {children}
      </svg>
      {table}
    </figure>
  );
}

const ROW = 52;
const BAR = 20;
// what is left beside the longest bar for its value, in per cent
const LONGEST = 80;

/** A few values beside one another, each with its name; bars begin at nought. */
export function Bars({ caption, bars, children }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <Drawing caption={caption} height={bars.length * ROW} table={children}>
      {bars.map((bar, index) => {
        const length = `${(bar.value / most) * LONGEST}%`;
        const top = index * ROW;
        return (
          <g key={bar.key} className={classes(bar.subject && styles.subject)}>
            <text x="0" y={top + 17}>
              {bar.label}
            </text>
            <rect x="0" y={top + 24} width={length} height={BAR} />
            <text className={styles.value} x={length} dx="8" y={top + 39}>
              {bar.told}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

const PLOT = 150;
const HEAD = 22;
const FOOT = 26;

interface ColumnsProps extends Props {
  /** What stands at the right end of the axis: each column's label stands at its left. */
  end: string;
}

/** How many fall into each of a row of spans. */
export function Columns({ caption, bars, end, children }: ColumnsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  // the outermost labels need room beside their marks
  const at = (index: number) => 4 + (index * 92) / bars.length;
  const floor = HEAD + PLOT;
  return (
    <Drawing caption={caption} height={floor + FOOT} table={children}>
      {bars.map((bar, index) => {
        const height = (bar.value / most) * PLOT;
        const width = 92 / bars.length;
        return (
          <g key={bar.key} className={classes(bar.subject && styles.subject)}>
            <rect
              x={`${at(index) + width * 0.04}%`}
              width={`${width * 0.92}%`}
              y={floor - height}
              height={height}
            />
            {bar.value > 0 && (
              <text
                className={styles.value}
                x={`${at(index) + width / 2}%`}
                y={floor - height - 6}
                textAnchor="middle"
              >
                {bar.told}
              </text>
            )}
            <text className={styles.tick} x={`${at(index)}%`} y={floor + 18} textAnchor="middle">
              {bar.label}
            </text>
          </g>
        );
      })}
      <text className={styles.tick} x={`${at(bars.length)}%`} y={floor + 18} textAnchor="middle">
        {end}
      </text>
      <line className={styles.axis} x1="4%" x2="96%" y1={floor} y2={floor} />
    </Drawing>
  );
}

interface SpreadProps {
  low: number;
  middle: number;
  high: number;
  /** The end of the scale, which begins at nought. */
  most: number;
}

/** Where the middle half lies on a scale, beside the figures that say the same. */
export function Spread({ low, middle, high, most }: SpreadProps) {
  const at = (value: number) => `${(value / most) * 100}%`;
  return (
    <svg className={styles.spread} width="100%" height="16" aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="8" y2="8" />
      <rect x={at(low)} width={at(high - low)} y="3" height="10" />
      <line className={styles.middle} x1={at(middle)} x2={at(middle)} y1="0" y2="16" />
    </svg>
  );
}
