// Which part of the ground is seen; all maps side by side see the same.

const view = {
  x: 0, y: 0, scale: 1, least: .01, most: 4,
  /** Grows with every change, so that a map knows when to be drawn again. */
  version: 0,
  bounds: [0, 0, 1, 1],

  /** Whether the whole city is to be seen, whatever size the map takes. */
  isWhole: true,

  /** The whole city in a map of some size. */
  whole(width, height) {
    this.isWhole = true;
    const [west, north, east, south] = this.bounds;
    // Above stands the title of the map, below its scale.
    const [side, top, bottom] = [24, 44, 24];
    this.scale = Math.max(1e-4, Math.min(
      (width - 2 * side) / Math.max(1, east - west), (height - top - bottom) / Math.max(1, south - north)));
    this.least = this.scale / 3;
    this.x = (west + east) / 2;
    this.y = (north + south) / 2 - (top - bottom) / 2 / this.scale;
    this.version++;
  },

  pan(dx, dy) {
    this.isWhole = false;
    this.x -= dx / this.scale;
    this.y -= dy / this.scale;
    this.version++;
  },

  /** Nearer or farther, so that what is under a point of the map (from its middle) stays there. */
  zoom(factor, fromMiddleX = 0, fromMiddleY = 0) {
    this.isWhole = false;
    const scale = Math.max(this.least, Math.min(this.most, this.scale * factor));
    this.x += fromMiddleX / this.scale - fromMiddleX / scale;
    this.y += fromMiddleY / this.scale - fromMiddleY / scale;
    this.scale = scale;
    this.version++;
  },

  centre(x, y) {
    this.isWhole = false;
    this.x = x;
    this.y = y;
    this.version++;
  },
};

/** Where all streets and stations lie. */
function boundsOf(takes) {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x, y) => {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  };
  for (const take of takes) {
    for (let i = 0; i < take.cars.xs.length; i++) {
      include(take.cars.xs[i], take.cars.ys[i]);
    }
    take.stations.forEach(station => include(station.x, station.y));
  }
  return [west, north, east, south];
}

/** Streets as paths on the ground, in squares, so that only those in sight are drawn. */
class StreetPaths {
  static SQUARES = 12;

  constructor(streets) {
    const [west, north, east, south] = view.bounds;
    this.width = Math.max(1, (east - west) / StreetPaths.SQUARES);
    this.height = Math.max(1, (south - north) / StreetPaths.SQUARES);
    this.squares = new Map();
    for (let s = 0; s < streets.count; s++) {
      const first = streets.first[s];
      const key = [
        streets.weight[s], Math.floor((streets.xs[first] - west) / this.width), Math.floor((streets.ys[first] - north) / this.height),
      ].join();
      let square = this.squares.get(key);
      if (!square) {
        square = { weight: streets.weight[s], path: new Path2D(), box: [Infinity, Infinity, -Infinity, -Infinity] };
        this.squares.set(key, square);
      }
      for (let i = first; i < streets.first[s + 1]; i++) {
        const [x, y] = [streets.xs[i], streets.ys[i]];
        if (i === first) {
          square.path.moveTo(x, y);
        } else {
          square.path.lineTo(x, y);
        }
        const box = square.box;
        square.box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
      }
    }
  }

  /** The paths of a weight that touch a part of the ground. */
  inSight(weight, west, north, east, south) {
    return [...this.squares.values()].filter(({ weight: w, box }) =>
      w === weight && box[0] <= east && box[2] >= west && box[1] <= south && box[3] >= north);
  }
}
