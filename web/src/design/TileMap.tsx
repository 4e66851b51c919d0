import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { classes } from './classes';
import { next, type Spot } from './tiles';
import styles from './TileMap.module.css';

/** A place on the map. */
export interface Tile extends Spot {
  key: string;
  /** What fits on it. */
  short: string;
  /** The value as it is written. */
  told: string;
  /** Its name and all that is told of it. */
  label: string;
  /** From 0 to 1: how dark it is. */
  share: number;
}

interface Props {
  label: string;
  tiles: readonly Tile[];
  chosen?: string | undefined;
  /** Told the chosen place, or nothing where the choice was taken back. */
  onChoose: (key: string | undefined) => void;
}

/**
 * A map on which each place has the same size. Arrow keys lead to the nearest place; a list or
 * table beside it says the same.
 */
export function TileMap({ label, tiles, chosen, onChoose }: Props) {
  const map = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string>();
  const entrance = tiles.find((one) => one.key === (reached ?? chosen)) ?? tiles[0];

  function walk(event: KeyboardEvent, from: Tile): void {
    const to = next(tiles, from, event.key);
    if (!to) return;
    event.preventDefault();
    setReached(to.key);
    map.current?.querySelector<HTMLElement>(`[data-key="${to.key}"]`)?.focus();
  }

  return (
    <div className={styles.scroll}>
      <div ref={map} className={styles.map} role="group" aria-label={label}>
        {tiles.map((tile) => (
          <button
            key={tile.key}
            type="button"
            data-key={tile.key}
            className={classes(styles.tile, tile.share === 0 && styles.none)}
            style={styleOf(tile)}
            title={tile.label}
            aria-pressed={tile.key === chosen}
            tabIndex={tile === entrance ? 0 : -1}
            onFocus={() => setReached(tile.key)}
            onKeyDown={(event) => walk(event, tile)}
            onClick={() => onChoose(tile.key === chosen ? undefined : tile.key)}
          >
            {tile.short}
            <span className={styles.told}>{tile.told}</span>
            <span className="unseen">{tile.label}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function styleOf({ row, col, share }: Tile): CSSProperties {
  const style = {
    gridColumn: col + 1,
    gridRow: row + 1,
    '--share': `${Math.round(share * 100)}%`,
  };
  return style;
}
