/** Where a tile lies. */
export interface Spot {
  row: number;
  col: number;
}

type Step = readonly [down: number, right: number];

const STEPS: Record<string, Step> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The tile to which a key leads: the nearest one that way; nothing where no other key or tile is. */
export function next<T extends Spot>(tiles: readonly T[], from: T, key: string): T | undefined {
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles.at(-1);
  const step = STEPS[key];
  if (!step) return undefined;
  const ways = tiles
    .map((tile) => ({ tile, ...way(from, tile, step) }))
    .filter(({ ahead }) => ahead > 0);
  // what lies straight ahead comes before what is near but aside
  const nearest = ways.sort((a, b) => cost(a) - cost(b))[0];
  return nearest?.tile;
}

function way(from: Spot, to: Spot, [down, right]: Step) {
  const rows = to.row - from.row;
  const cols = to.col - from.col;
  return {
    ahead: rows * down + cols * right,
    aside: Math.abs(rows * right) + Math.abs(cols * down),
  };
}

function cost({ ahead, aside }: { ahead: number; aside: number }): number {
  return ahead + 2 * aside;
}
