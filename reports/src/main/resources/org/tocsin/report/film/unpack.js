// What the page was given, and how numbers and streets are unpacked from it.

const film = JSON.parse(document.getElementById("film").textContent);

/** The text under a key of the catalogue, with {0}, {1}, ... replaced. */
function word(key, ...values) {
  const text = film.words[key];
  return (text === undefined ? key : text).replace(/\{(\d)\}/g, (all, i) => values[i]);
}

/** The name of a tier, a type of unit or of incident in the reader's language. */
function named(kind, id) {
  return film.names[kind + "." + id] || id;
}

/** Reads packed numbers: seven bits a byte, the lowest first. */
class Packed {
  constructor(base64) {
    const text = atob(base64);
    this.bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      this.bytes[i] = text.charCodeAt(i);
    }
    this.at = 0;
  }

  isOver() {
    return this.at >= this.bytes.length;
  }

  count() {
    let number = 0;
    let weight = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte < 128) {
        return number + byte * weight;
      }
      number += (byte - 128) * weight;
      weight *= 128;
    }
  }

  signed() {
    return unfolded(this.count());
  }
}

function unfolded(number) {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** The flat map on which all is drawn: metres east and south of the first point of the streets. */
const ground = {
  METRES_PER_DEGREE: 111195,
  PER_DEGREE: 100000,
  x0: null,
  y0: 0,
  shrink: 1,

  begin(x, y) {
    if (this.x0 === null) {
      this.x0 = x;
      this.y0 = y;
      this.shrink = Math.cos(y / this.PER_DEGREE * Math.PI / 180);
    }
  },

  x(x) {
    return (x - this.x0) / this.PER_DEGREE * this.METRES_PER_DEGREE * this.shrink;
  },

  y(y) {
    return (this.y0 - y) / this.PER_DEGREE * this.METRES_PER_DEGREE;
  },
};

/** The shapes of streets, in metres on the ground. */
class Streets {
  static WEIGHTS = 4;

  constructor(base64) {
    const packed = new Packed(base64);
    this.first = [0];
    this.weight = [];
    this.xs = [];
    this.ys = [];
    let x = 0;
    let y = 0;
    while (!packed.isOver()) {
      const head = packed.count();
      this.weight.push(head % Streets.WEIGHTS);
      for (let left = Math.floor(head / Streets.WEIGHTS); left > 0; left--) {
        x += packed.signed();
        y += packed.signed();
        ground.begin(x, y);
        this.xs.push(ground.x(x));
        this.ys.push(ground.y(y));
      }
      this.first.push(this.xs.length);
    }
    this.lengths = new Map();
  }

  get count() {
    return this.weight.length;
  }

  /** How far along the segment each of its points lies. */
  along(segment) {
    let along = this.lengths.get(segment);
    if (!along) {
      along = [0];
      for (let i = this.first[segment] + 1; i < this.first[segment + 1]; i++) {
        const step = Math.hypot(this.xs[i] - this.xs[i - 1], this.ys[i] - this.ys[i - 1]);
        along.push(along[along.length - 1] + step);
      }
      this.lengths.set(segment, along);
    }
    return along;
  }

  /** The spot after a share (0 to 1) of the segment. */
  spot(segment, share) {
    const along = this.along(segment);
    const first = this.first[segment];
    const metres = Math.max(0, Math.min(1, share)) * along[along.length - 1];
    let i = 1;
    while (i < along.length - 1 && along[i] < metres) {
      i++;
    }
    if (along.length < 2 || along[i] === along[i - 1]) {
      return [this.xs[first], this.ys[first]];
    }
    const part = (metres - along[i - 1]) / (along[i] - along[i - 1]);
    const a = first + i - 1;
    return [
      this.xs[a] + part * (this.xs[a + 1] - this.xs[a]),
      this.ys[a] + part * (this.ys[a + 1] - this.ys[a]),
    ];
  }

  /** Draws the points of a segment between two shares of it, after wherever the path is. */
  trace(path, segment, from, to, begins) {
    const [x, y] = this.spot(segment, from);
    if (begins) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
    const along = this.along(segment);
    const first = this.first[segment];
    const length = along[along.length - 1] || 1;
    const step = to > from ? 1 : -1;
    for (let i = step > 0 ? 1 : along.length - 2; i > 0 && i < along.length - 1; i += step) {
      const share = along[i] / length;
      if ((share - from) * step > 0 && (to - share) * step > 0) {
        path.lineTo(this.xs[first + i], this.ys[first + i]);
      }
    }
    path.lineTo(...this.spot(segment, to));
  }
}
