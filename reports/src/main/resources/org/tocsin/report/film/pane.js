// One map: streets below, then what restricts them with the names of places, then all that moves.

class Pane {
  constructor(take, onPick) {
    this.take = take;
    this.onPick = onPick;
    this.streets = el("canvas", { class: "layer" });
    this.closures = el("canvas", { class: "layer" });
    this.moving = el("canvas", {
      class: "layer moving", tabindex: 0, role: "img", "aria-label": word("map.label", take.title), title: "",
    });
    this.scaleBar = el("div", { class: "scale", "aria-hidden": "true" });
    this.tally = el("span", { class: "tally" });
    this.hint = el("div", { class: "hint", hidden: true });
    this.element = el("section", { class: "pane", "aria-label": take.title },
      this.streets, this.closures, this.moving,
      el("div", { class: "pane-title" }, el("strong", {}, take.title), this.tally),
      el("div", { class: "north", title: word("map.north") }, sign("M8 1 L12 12 L8 9.5 L4 12 Z"), "N"),
      el("div", { class: "foot" }, this.scaleBar, film.attribution ? el("span", { class: "attribution" }, film.attribution) : null),
      this.hint);
    this.paths = new StreetPaths(take.cars);
    this.seen = { view: -1, changes: null, width: 0, height: 0 };
    this.shown = [];
    this.names = [];
    gestures(this);
  }

  get width() {
    return this.element.clientWidth;
  }

  get height() {
    return this.element.clientHeight;
  }

  /** Where a spot on the ground is seen. */
  seenAt(x, y) {
    return [(x - view.x) * view.scale + this.width / 2, (y - view.y) * view.scale + this.height / 2];
  }

  /** Has a layer's context draw on the ground, or on the screen. */
  static onGround(context, pane) {
    const ratio = window.devicePixelRatio || 1;
    const scale = view.scale * ratio;
    context.setTransform(scale, 0, 0, scale, (pane.width / 2 - view.x * view.scale) * ratio, (pane.height / 2 - view.y * view.scale) * ratio);
  }

  static onScreen(context) {
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  clear(canvas) {
    const context = canvas.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    return context;
  }

  /** Draws what has changed since the last time. */
  draw(at, selected) {
    const isResized = [this.streets, this.closures, this.moving].map(canvas => fit(canvas, this.width, this.height)).some(changed => changed);
    const isMoved = isResized || this.seen.view !== view.version;
    if (isMoved) {
      this.drawStreets();
    }
    const changes = this.take.changesBy(at);
    if (isMoved || this.seen.changes !== changes) {
      this.drawClosures(at);
    }
    this.seen = { view: view.version, changes };
    this.drawMoving(at, selected);
  }

  drawStreets() {
    const context = this.clear(this.streets);
    context.fillStyle = inks.land;
    context.fillRect(0, 0, this.streets.width, this.streets.height);
    Pane.onGround(context, this);
    context.lineCap = "round";
    context.lineJoin = "round";
    const halfWidth = this.width / 2 / view.scale;
    const halfHeight = this.height / 2 / view.scale;
    const styles = [[inks.street, .5, 2], [inks.street, .7, 5], [inks["street-2"], 1.2, 8], [inks["street-3"], 1.9, 12]];
    styles.forEach(([colour, pixels, metres], weight) => {
      if (weight === 0 && view.scale < .12) {
        return;
      }
      context.strokeStyle = colour;
      context.lineWidth = Math.max(pixels / view.scale, metres);
      for (const square of this.paths.inSight(
        weight, view.x - halfWidth, view.y - halfHeight, view.x + halfWidth, view.y + halfHeight)) {
        context.stroke(square.path);
      }
    });
    this.showScale();
  }

  showScale() {
    const metres = 90 / view.scale;
    const power = 10 ** Math.floor(Math.log10(metres));
    const nice = [1, 2, 5, 10].map(n => n * power).filter(n => n <= metres).pop();
    this.scaleBar.style.width = nice * view.scale + "px";
    say(this.scaleBar, nice >= 1000 ? nice / 1000 + " km" : nice + " m");
  }

  drawClosures(at) {
    const context = this.clear(this.closures);
    const states = this.take.restricted(at);
    for (const kind of ["slow", "unseen", "closed"]) {
      const isSlow = kind === "slow";
      const path = new Path2D();
      for (const [number, state] of states) {
        if (streetLook(state) === kind) {
          const [streets, segment] = this.take.segment(number);
          streets.trace(path, segment, 0, 1, true);
        }
      }
      Pane.onGround(context, this);
      context.lineCap = "butt";
      // Snow slows a whole city: it must not hide it.
      context.lineWidth = isSlow ? Math.max(1.6 / view.scale, 5) : Math.max(4 / view.scale, 10);
      context.strokeStyle = isSlow ? inks.slow : inks.closed;
      context.globalAlpha = kind === "closed" ? 1 : .6;
      context.setLineDash(kind === "closed" ? [] : [2 / view.scale, 4 / view.scale]);
      context.stroke(path);
      context.globalAlpha = 1;
      if (kind === "closed") {
        context.lineWidth *= .45;
        context.setLineDash([4 / view.scale, 4 / view.scale]);
        context.strokeStyle = inks.halo;
        context.stroke(path);
      }
      context.setLineDash([]);
    }
    drawNames(this, context);
  }

  drawMoving(at, selected) {
    const context = this.clear(this.moving);
    this.shown = [];
    const doing = this.take.units.map(unit => unit.doing(at));
    drawWays(this, context, at, doing, selected);
    Pane.onScreen(context);
    drawIncidents(this, context, at, selected);
    drawPlaces(this, context, doing);
    drawUnits(this, context, at, doing, selected);
  }

  /** What is shown nearest to a point of the map, if anything is near. */
  pick(x, y) {
    let best = null;
    for (const mark of this.shown) {
      const distance = Math.hypot(mark.x - x, mark.y - y) - mark.size;
      if (distance < 8 && (!best || distance < best.distance)) {
        best = { ...mark, distance };
      }
    }
    return best;
  }
}
