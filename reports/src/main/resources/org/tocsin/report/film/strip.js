// The time axis: what happens when, over which the reader moves through the film.

const axis = {
  LABELS: 190,
  from: 0,
  to: 1,

  /** All of the film. */
  whole() {
    this.from = 0;
    this.to = Math.max(1, film.clock.end);
  },

  /** A part of it around a time. */
  around(at, tenths) {
    const wide = Math.min(tenths, film.clock.end);
    this.from = Math.max(0, Math.min(film.clock.end - wide, at - wide / 2));
    this.to = this.from + wide;
  },

  get isWhole() {
    return this.from === 0 && this.to >= film.clock.end;
  },

  x(at, width) {
    return this.LABELS + (at - this.from) / (this.to - this.from) * (width - this.LABELS - 12);
  },

  at(x, width) {
    const share = (x - this.LABELS) / (width - this.LABELS - 12);
    return Math.max(0, Math.min(film.clock.end, this.from + share * (this.to - this.from)));
  },

  /** Whole hours or minutes that leave room for their labels. */
  ticks(width) {
    const steps = [600, 3000, 6000, 9000, 18000, 36000, 72000, 108000, 216000, 432000, 864000];
    const room = (width - this.LABELS) / 64;
    const step = steps.find(s => (this.to - this.from) / s <= room) || steps[steps.length - 1];
    const offset = Math.floor(clock.local(0) / 100) % step;
    const ticks = [];
    for (let at = Math.ceil((this.from + offset) / step) * step - offset; at <= this.to; at += step) {
      ticks.push(at);
    }
    return ticks;
  },
};

class Strip {
  static HEIGHT = 58;

  constructor(takes) {
    this.canvas = el("canvas", {});
    this.element = el("div", {
      class: "strip", role: "slider", tabindex: 0, "aria-label": word("strip.label"), title: word("strip.label"),
      "aria-valuemin": 0, "aria-valuemax": Math.floor(film.clock.end / 10),
      pointerdown: pointer => {
        this.element.setPointerCapture(pointer.pointerId);
        this.seek(pointer);
      },
      pointermove: pointer => {
        if (this.element.hasPointerCapture(pointer.pointerId)) {
          this.seek(pointer);
        }
      },
    }, this.canvas);
    this.open = takes.map(openCounts);
  }

  seek(pointer) {
    const box = this.canvas.getBoundingClientRect();
    player.seek(axis.at(pointer.clientX - box.left, box.width));
  }

  draw(at) {
    const width = this.element.clientWidth;
    const height = Strip.HEIGHT;
    fit(this.canvas, width, height);
    const context = this.canvas.getContext("2d");
    Pane.onScreen(context);
    context.clearRect(0, 0, width, height);
    this.drawScale(context, width, height);
    this.drawOpen(context, width, height - 14);
    this.drawMoments(context, width, height - 14);
    const x = axis.x(at, width);
    context.strokeStyle = inks.accent;
    context.fillStyle = inks.accent;
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x, 6);
    context.lineTo(x, height);
    context.stroke();
    context.beginPath();
    context.arc(x, 7, 5, 0, 2 * Math.PI);
    context.fill();
    this.element.setAttribute("aria-valuenow", Math.floor(at / 10));
    this.element.setAttribute("aria-valuetext", clock.time(at));
  }

  drawScale(context, width, height) {
    context.font = "11px " + inks.font;
    context.textBaseline = "alphabetic";
    context.textAlign = "center";
    for (const tick of axis.ticks(width)) {
      const x = Math.round(axis.x(tick, width)) + .5;
      context.strokeStyle = inks.grid;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(x, 12);
      context.lineTo(x, height - 13);
      context.stroke();
      context.fillStyle = inks.faint;
      context.fillText(clock.minutes(tick), Math.min(x, width - 16), height - 2);
    }
    context.textAlign = "left";
    context.fillText(word("strip.open"), 14, height - 22);
  }

  /** How many incidents are open, as a line over time; of the first take filled. */
  drawOpen(context, width, bottom) {
    const most = Math.max(1, ...this.open.flatMap(counts => counts.map(([, count]) => count)));
    this.open.forEach((counts, take) => {
      context.beginPath();
      context.moveTo(axis.x(Math.max(axis.from, 0), width), bottom);
      let y = bottom;
      for (const [at, count] of counts) {
        const x = Math.max(axis.LABELS, axis.x(at, width));
        if (at > axis.to) {
          break;
        }
        context.lineTo(x, y);
        y = bottom - count / most * (bottom - 18);
        context.lineTo(x, y);
      }
      context.lineTo(axis.x(axis.to, width), y);
      context.strokeStyle = take === 0 ? inks.incident : inks.faint;
      context.lineWidth = 1.2;
      context.globalAlpha = .85;
      context.stroke();
      if (take === 0) {
        context.lineTo(axis.x(axis.to, width), bottom);
        context.closePath();
        context.globalAlpha = .16;
        context.fillStyle = inks.incident;
        context.fill();
      }
      context.globalAlpha = 1;
    });
  }

  /** Injects as triangles, missed actions as crosses. */
  drawMoments(context, width) {
    for (const moment of player.moments) {
      if (moment.at < axis.from || moment.at > axis.to) {
        continue;
      }
      const x = axis.x(moment.at, width);
      if (moment.kind === "inject") {
        context.fillStyle = inks.text;
        context.beginPath();
        context.moveTo(x - 5, 10);
        context.lineTo(x + 5, 10);
        context.lineTo(x, 18);
        context.closePath();
        context.fill();
      } else {
        context.strokeStyle = inks.closed;
        context.lineWidth = 2;
        context.beginPath();
        context.moveTo(x - 3.5, 10);
        context.lineTo(x + 3.5, 17);
        context.moveTo(x + 3.5, 10);
        context.lineTo(x - 3.5, 17);
        context.stroke();
      }
    }
  }
}

/** At which times how many incidents are open. */
function openCounts(take) {
  const steps = [];
  for (const incident of take.incidents) {
    steps.push([Math.max(0, incident.begins), 1]);
    if (incident.over !== Infinity) {
      steps.push([Math.max(0, incident.over), -1]);
    }
  }
  steps.sort((a, b) => a[0] - b[0]);
  let count = 0;
  return steps.map(([at, step]) => [at, count += step]);
}

/** What a reader jumps to: injects delivered, and when actions were missed or late. */
function moments(takes) {
  const found = new Map();
  for (const take of takes) {
    for (const inject of take.injects) {
      if (inject.at >= 0) {
        found.set("i" + inject.id + inject.at, { kind: "inject", at: inject.at });
      }
    }
    for (const deadline of take.deadlines) {
      if (deadline.state === ENDED.late || deadline.state === ENDED.missed) {
        found.set("d" + deadline.text + deadline.due, { kind: "missed", at: deadline.due });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
