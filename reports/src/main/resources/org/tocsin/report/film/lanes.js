// A lane for every unit: what it does over time. With two takes a unit has a bar of each.

class Lanes {
  constructor(takes, onPick) {
    this.takes = takes;
    this.rowHeight = takes.length > 1 ? 25 : 18;
    this.canvas = el("canvas", {});
    this.space = el("div", { class: "lanes-space" });
    this.element = el("div", {
      class: "lanes", tabindex: 0, role: "group", "aria-label": word("lanes.label"), title: word("lanes.title"),
      scroll: () => { player.isStale = true; },
      keydown: key => this.walk(key),
    }, this.canvas, this.space);
    this.onPick = onPick;
    this.all = lanesOf(takes);
    this.show(this.all.length > 40);
    this.space.addEventListener("click", click => this.pick(click));
    this.space.addEventListener("mousemove", mouse => this.point(mouse));
  }

  /** Shows all units, or only those that went out. */
  show(onlyOut) {
    this.onlyOut = onlyOut;
    this.rows = onlyOut ? this.all.filter(row => row.units.some(unit => unit && unit.goesOut)) : this.all;
    this.space.style.height = this.rows.length * this.rowHeight + 4 + "px";
    player.isStale = true;
  }

  pick(click) {
    const box = this.canvas.getBoundingClientRect();
    const row = this.rowUnder(click);
    if (row) {
      this.onPick({ kind: "unit", id: row.id });
      if (click.clientX - box.left > axis.LABELS) {
        player.seek(axis.at(click.clientX - box.left, box.width));
      }
    }
  }

  rowUnder(mouse) {
    const box = this.canvas.getBoundingClientRect();
    return this.rows[Math.floor((mouse.clientY - box.top + this.element.scrollTop) / this.rowHeight)];
  }

  /** Tells what a unit does at the time under the mouse. */
  point(mouse) {
    const row = this.rowUnder(mouse);
    const box = this.canvas.getBoundingClientRect();
    const x = mouse.clientX - box.left;
    if (!row) {
      this.space.title = "";
      return;
    }
    const at = axis.at(x, box.width);
    const states = row.units.map((unit, t) => unit && x > axis.LABELS
      ? (this.takes.length > 1 ? this.takes[t].title + ": " : "") + word(STATUS_KEYS[unit.doing(at).status]) : "");
    this.space.title = [row.units.find(unit => unit).name, x > axis.LABELS ? clock.time(at) : "", ...states].filter(text => text).join("\n");
  }

  /** Up and down go from lane to lane. */
  walk(key) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    if (!step || this.rows.length === 0) {
      return;
    }
    key.preventDefault();
    key.stopPropagation();
    const now = this.rows.findIndex(row => isSelected(player.selected, "unit", row.id));
    const next = Math.max(0, Math.min(this.rows.length - 1, now < 0 ? 0 : now + step));
    if (next !== now) {
      this.onPick({ kind: "unit", id: this.rows[next].id });
      this.reveal(next);
    }
  }

  reveal(row) {
    const top = row * this.rowHeight;
    if (top < this.element.scrollTop || top + this.rowHeight > this.element.scrollTop + this.element.clientHeight) {
      this.element.scrollTop = top - this.element.clientHeight / 2;
    }
  }

  draw(at, selected) {
    const width = this.element.clientWidth;
    const height = this.element.clientHeight;
    fit(this.canvas, width, height);
    const context = this.canvas.getContext("2d");
    Pane.onScreen(context);
    context.clearRect(0, 0, width, height);
    const first = Math.floor(this.element.scrollTop / this.rowHeight);
    const last = Math.min(this.rows.length, Math.ceil((this.element.scrollTop + height) / this.rowHeight));
    context.font = "11.5px " + inks.font;
    context.textBaseline = "middle";
    for (const tick of axis.ticks(width)) {
      const x = Math.round(axis.x(tick, width)) + .5;
      context.strokeStyle = inks.grid;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(x, 0);
      context.lineTo(x, height);
      context.stroke();
    }
    for (let i = first; i < last; i++) {
      this.drawRow(context, this.rows[i], i * this.rowHeight - this.element.scrollTop, width, selected);
    }
    const x = axis.x(at, width);
    context.strokeStyle = inks.accent;
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, height);
    context.stroke();
  }

  /** The station, shortened if need be, and which of its units it is. */
  drawLabel(context, row, y) {
    const unit = row.units.find(one => one);
    const room = axis.LABELS - 38;
    const which = unit.short;
    const whichWidth = which ? context.measureText(which).width + 6 : 0;
    context.fillStyle = inks.text;
    context.fillText(shortened(context, unit.home ? unit.home.name : unit.id, room - whichWidth), 28, y);
    context.fillStyle = inks.faint;
    context.fillText(which, 28 + room - whichWidth + 6, y);
  }

  drawRow(context, row, top, width, selected) {
    const middle = top + this.rowHeight / 2;
    if (isSelected(selected, "unit", row.id)) {
      context.fillStyle = inks.line;
      context.fillRect(0, top, width, this.rowHeight);
    }
    shape(context, row.tier, 16, middle, 4);
    context.strokeStyle = inks.tier(row.tier);
    context.lineWidth = 1.8;
    context.stroke();
    this.drawLabel(context, row, middle + .5);
    const bar = this.takes.length > 1 ? 8 : 10;
    row.units.forEach((unit, take) => {
      const y = this.takes.length > 1 ? middle + (take === 0 ? -bar - 1 : 1) : middle - bar / 2;
      if (unit) {
        drawBars(context, unit, y, bar, width);
      }
    });
  }
}

/** The unit's statuses as bars; at station only a thin line. */
function drawBars(context, unit, top, height, width) {
  const idle = unit.isPerson ? STATUS.away : STATUS.quarters;
  let [from, status] = [axis.from, idle];
  const bar = (to, next) => {
    const end = Math.min(to, axis.to);
    if (end > Math.max(from, axis.from) && status !== STATUS.away) {
      const x = axis.x(Math.max(from, axis.from), width);
      const w = Math.max(.75, axis.x(end, width) - x);
      const isIdle = status === STATUS.quarters;
      context.fillStyle = inks.fill(status, context);
      context.fillRect(x, isIdle ? top + height / 2 - 1 : top, w, isIdle ? 2 : height);
    }
    [from, status] = [to, next];
  };
  for (let row = 0; row < unit.steps.length; row += Unit.WIDTH) {
    bar(unit.steps[row], unit.steps[row + 1]);
  }
  bar(film.clock.end, idle);
}

/** Numbers in names by their size: 2 before 10. */
const byName = new Intl.Collator(film.language, { numeric: true });

/** A row a unit, the heavier tiers first; units of one take alone stand among the others. */
function lanesOf(takes) {
  const rows = new Map();
  takes.forEach((take, t) => {
    for (const unit of take.units) {
      if (!rows.has(unit.id)) {
        rows.set(unit.id, { id: unit.id, tier: unit.tier, isPerson: unit.isPerson, units: takes.map(() => null) });
      }
      rows.get(unit.id).units[t] = unit;
    }
  });
  return [...rows.values()].sort((a, b) =>
    a.isPerson - b.isPerson || order(a.tier) - order(b.tier) || byName.compare(a.id, b.id));
}

/** A text that fits, with its end left out if need be. */
function shortened(context, text, width) {
  if (context.measureText(text).width <= width) {
    return text;
  }
  let kept = text.length - 1;
  while (kept > 1 && context.measureText(text.substring(0, kept) + "…").width > width) {
    kept--;
  }
  return text.substring(0, kept) + "…";
}
