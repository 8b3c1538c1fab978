// One replication as it was recorded: where units are and what they do at every time. Times are tenths of a second.

const STATUS = {
  quarters: 0, turnout: 1, enRoute: 2, onScene: 3, returning: 4, toHospital: 5, atHospital: 6, movingUp: 7,
  outOfService: 8, away: 9,
};
const STATUS_KEYS = [
  "status.quarters", "status.turnout", "status.en-route", "status.on-scene", "status.returning", "status.to-hospital",
  "status.at-hospital", "status.moving-up", "status.out-of-service", "status.away",
];
const STAGE = { occurred: 0, reported: 1, verified: 2, attended: 3, controlled: 4, closed: 5, givenUp: 6 };
const STAGE_KEYS = [
  "stage.occurred", "stage.reported", "stage.verified", "stage.attended", "stage.controlled", "stage.closed", "stage.given-up",
];

/** How an expected action ended. */
const ENDED = { met: 0, late: 1, missed: 2, notNeeded: 3, notJudged: 4 };

/** What has become of a street. */
const STREET = { open: 0, slow: 1, closed: 2, sealed: 3, unseenSlow: 4, unseenClosed: 5, unseenSealed: 6 };

/** How a street that is not open is drawn and called. */
function streetLook(state) {
  return state === STREET.slow || state === STREET.unseenSlow ? "slow" : state > STREET.sealed ? "unseen" : "closed";
}

/** The last of some places of which something holds, which then holds of all before it; -1 if of none. */
function lastOf(count, holds) {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return high;
}

/** The last place in rows of some width whose first number is at or before a time; below 0 if none is. */
function rowAt(rows, width, at) {
  return lastOf(rows.length / width, row => rows[row * width] <= at) * width;
}

/** One way of a unit: when it moves, and the stretches that it follows. */
class Way {
  static KINDS = 4;
  static BACKWARD = 1;
  static PART = 2;
  static OFF_ROAD = 3;
  static PARTS = 1000;

  constructor(packed, take) {
    this.take = take;
    this.at = packed.signed();
    this.moves = packed.signed();
    this.arrives = this.moves + packed.signed();
    this.from = packed.count();
    this.to = packed.count();
    this.stretches = [];
    let segment = 0;
    let end = 0;
    for (let left = packed.count(); left > 0; left--) {
      const head = packed.count();
      const kind = head % Way.KINDS;
      const stretch = { off: null, segment: 0, a: 0, b: 1, end: 0 };
      if (kind === Way.OFF_ROAD) {
        stretch.off = [0, 0].flatMap(() => [ground.x(packed.signed()), ground.y(packed.signed())]);
      } else {
        segment += unfolded(Math.floor(head / Way.KINDS));
        stretch.segment = segment;
        if (kind === Way.PART) {
          stretch.a = packed.count() / Way.PARTS;
          stretch.b = packed.count() / Way.PARTS;
        } else if (kind === Way.BACKWARD) {
          stretch.a = 1;
          stretch.b = 0;
        }
      }
      end += packed.count();
      stretch.end = end;
      this.stretches.push(stretch);
    }
    this.drawn = null;
  }

  get isHalt() {
    return this.stretches.length === 0;
  }

  /** How far on the route, in its own time, the unit is. */
  elapsed(at) {
    if (at <= this.moves) {
      return this.from;
    }
    if (at >= this.arrives) {
      return this.to;
    }
    return this.from + (at - this.moves) / (this.arrives - this.moves) * (this.to - this.from);
  }

  spot(at) {
    const elapsed = this.elapsed(at);
    const before = lastOf(this.stretches.length - 1, i => this.stretches[i].end < elapsed);
    const stretch = this.stretches[before + 1];
    const start = before < 0 ? 0 : this.stretches[before].end;
    const share = stretch.end === start ? 1 : Math.max(0, Math.min(1, (elapsed - start) / (stretch.end - start)));
    if (stretch.off) {
      const [x, y, toX, toY] = stretch.off;
      return [x + share * (toX - x), y + share * (toY - y)];
    }
    const [streets, segment] = this.take.segment(stretch.segment);
    return streets.spot(segment, stretch.a + share * (stretch.b - stretch.a));
  }

  /** The whole way as a path on the ground. */
  path() {
    if (!this.drawn) {
      this.drawn = new Path2D();
      let begins = true;
      for (const stretch of this.stretches) {
        if (stretch.off) {
          const [x, y, toX, toY] = stretch.off;
          if (begins) {
            this.drawn.moveTo(x, y);
          }
          this.drawn.lineTo(toX, toY);
        } else {
          const [streets, segment] = this.take.segment(stretch.segment);
          streets.trace(this.drawn, segment, stretch.a, stretch.b, begins);
        }
        begins = false;
      }
    }
    return this.drawn;
  }
}

class Unit {
  static WIDTH = 3;

  constructor(told, number, take) {
    Object.assign(this, told);
    this.number = number;
    this.home = told.station < 0 ? null : take.stations[told.station];
    this.isPerson = told.station < 0;
    // <station>/<type>-<n>
    this.short = this.home ? named("unit-type", told.type) + " " + told.id.substring(told.id.lastIndexOf("-") + 1) : "";
    this.name = this.home ? this.home.name + " · " + this.short : told.id;
    this.ways = [];
    this.goesOut = told.steps.some((n, i) => i % Unit.WIDTH === 1 && n >= STATUS.turnout && n <= STATUS.movingUp);
  }

  /** What it does, for which incident (-1 for none), and since when. */
  doing(at) {
    const row = rowAt(this.steps, Unit.WIDTH, at);
    if (row < 0) {
      return { status: this.isPerson ? STATUS.away : STATUS.quarters, incident: -1, since: null };
    }
    return { status: this.steps[row + 1], incident: this.steps[row + 2], since: this.steps[row] };
  }

  wayAt(at) {
    return lastOf(this.ways.length, i => this.ways[i].at <= at);
  }

  spot(at) {
    const way = this.wayAt(at);
    if (way < 0) {
      return this.home ? [this.home.x, this.home.y] : this.ways.length ? this.ways[0].spot(at) : null;
    }
    if (!this.ways[way].isHalt) {
      return this.ways[way].spot(at);
    }
    const since = this.ways[way].at;
    return way === 0 ? this.spot(since - 1) : this.ways[way - 1].isHalt ? this.spot(since - 1) : this.ways[way - 1].spot(since);
  }

  /** The way that it is on, if it moves. */
  moving(at) {
    const way = this.ways[this.wayAt(at)];
    return way && !way.isHalt && at < way.arrives ? way : null;
  }
}

class Incident {
  static WIDTH = 3;

  constructor(told, number) {
    Object.assign(this, told);
    this.number = number;
    this.x = ground.x(told.x);
    this.y = ground.y(told.y);
    this.begins = told.steps[0];
    this.times = {};
    for (let row = 0; row < told.steps.length; row += Incident.WIDTH) {
      const stage = told.steps[row + 1];
      if (this.times[stage] === undefined) {
        this.times[stage] = told.steps[row];
      }
    }
    const over = [this.times[STAGE.closed], this.times[STAGE.givenUp]].filter(time => time !== undefined);
    this.over = over.length ? Math.min(...over) : Infinity;
  }

  isOpen(at) {
    return this.begins <= at && at < this.over;
  }

  stage(at) {
    const row = rowAt(this.steps, Incident.WIDTH, at);
    return row < 0 ? -1 : this.steps[row + 1];
  }

  level(at) {
    const row = rowAt(this.steps, Incident.WIDTH, at);
    return row < 0 ? 0 : this.steps[row + 2];
  }

  /** Seconds from the report to the first unit on scene; null if it was not reported or reached by then. */
  reachedIn(at) {
    const attended = this.times[STAGE.attended];
    const reported = this.times[STAGE.reported];
    return attended !== undefined && reported !== undefined && attended <= at ? (attended - reported) / 10 : null;
  }
}

class Take {
  constructor(told, maps) {
    this.title = told.title || word("take.replication", told.replication);
    this.cars = maps[told.map];
    this.walked = new Streets(told.paths);
    const placed = place => ({ ...place, name: place.name || place.id, x: ground.x(place.x), y: ground.y(place.y), units: [] });
    this.stations = told.stations.map(placed);
    this.hospitals = told.hospitals.map(placed);
    this.units = told.units.map((unit, i) => new Unit(unit, i, this));
    this.units.filter(unit => unit.home).forEach(unit => unit.home.units.push(unit));
    this.incidents = told.incidents.map((incident, i) => new Incident(incident, i));
    this.incidentsById = new Map(this.incidents.map(incident => [incident.id, incident]));
    this.unitsById = new Map(this.units.map(unit => [unit.id, unit]));
    this.changes = told.streets;
    this.injects = told.injects;
    this.deadlines = told.deadlines;
    this.facts = new Facts(told.facts);
    const packed = new Packed(told.ways);
    for (const unit of this.units) {
      for (let left = packed.count(); left > 0; left--) {
        unit.ways.push(new Way(packed, this));
      }
    }
  }

  /** The streets that have a segment, and its number there. */
  segment(number) {
    return number < this.cars.count ? [this.cars, number] : [this.walked, number - this.cars.count];
  }

  /** What is not open and normal at a time: 1 slow, 2 closed, 3 sealed, 3 more if nobody knows, by segment. */
  restricted(at) {
    const states = new Map();
    for (let row = 0; row < this.changes.length && this.changes[row] <= at; row += 3) {
      if (this.changes[row + 2] === 0) {
        states.delete(this.changes[row + 1]);
      } else {
        states.set(this.changes[row + 1], this.changes[row + 2]);
      }
    }
    return states;
  }

  /** How many changes of the streets there have been by a time. */
  changesBy(at) {
    return rowAt(this.changes, 3, at);
  }
}

/** All facts in order; each with what it is of. */
class Facts {
  constructor(told) {
    this.words = told.words;
    let at = 0;
    this.all = told.at.map((step, i) => {
      at += step;
      return { at, word: told.words[told.word[i]], incident: told.incident[i], unit: told.unit[i], subject: told.subject[i], detail: told.detail[i] };
    });
  }

  ofUnit(number) {
    return this.all.filter(fact => fact.unit === number);
  }

  ofIncident(number) {
    return this.all.filter(fact => fact.incident === number);
  }

  /** The latest few by a time, the last first. */
  latest(at, count) {
    const end = lastOf(this.all.length, i => this.all[i].at <= at) + 1;
    return this.all.slice(Math.max(0, end - count), end).reverse();
  }
}
