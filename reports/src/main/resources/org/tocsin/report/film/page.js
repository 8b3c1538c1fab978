// The page: the head with the clock, maps and panels, controls, time axis and lanes.

const page = {
  takes: [],
  panes: [],
  tab: "now",

  build() {
    const maps = film.maps.map(map => new Streets(map));
    this.takes = film.takes.map(take => new Take(take, maps));
    view.bounds = boundsOf(this.takes);
    inks.read();
    axis.whole();
    player.begin(this.takes);
    this.panes = this.takes.map(take => new Pane(take, mark => player.pick(mark)));
    this.strip = new Strip(this.takes);
    this.lanes = new Lanes(this.takes, mark => player.pick(mark));
    this.live = el("div", { class: "live", "aria-live": "polite" });
    document.body.append(this.head(), this.middle(), this.legend(), this.foot(), this.helpDialog(), this.live);
    document.body.addEventListener("click", click => this.act(click.target.closest("button[data-at], button[data-kind]")));
    this.whole();
  },

  /** Does what a button of the panels says. */
  act(button) {
    if (button && button.dataset.at !== undefined) {
      player.seek(Number(button.dataset.at));
    } else if (button) {
      player.pick({ kind: button.dataset.kind, id: button.dataset.id });
    }
  },

  head() {
    this.time = el("div", { class: "time", role: "timer", "aria-label": word("head.clock") });
    this.day = el("div", { class: "day" });
    this.since = el("div", { class: "since", title: word("head.since") });
    this.nextInject = el("div", { class: "next" });
    this.nextDeadline = el("div", { class: "next" });
    return el("header", {},
      el("div", { class: "title" }, el("h1", {}, film.title), el("p", {}, this.subtitle())),
      el("div", { class: "clock" }, this.time, el("div", {}, this.day, this.since)),
      this.nextInject, this.nextDeadline);
  },

  subtitle() {
    const of = this.takes.length > 1 ? word("head.side-by-side", this.takes.length) : this.takes[0].title;
    return [film.scenario, of, word("head.version", film.version)].join(" · ");
  },

  middle() {
    const tabs = ["now", "control", "chosen"];
    this.tabs = tabs.map((tab, i) => el("button", {
      type: "button", role: "tab", id: "tab-" + tab, "aria-controls": "panel", title: word("tab." + tab) + " (" + (i + 1) + ")",
      click: () => this.open(tab),
    }, word("tab." + tab)));
    this.panel = el("div", { class: "panel", id: "panel", role: "tabpanel", tabindex: 0, "aria-label": word("panel.label") });
    return el("main", {},
      el("div", { class: "panes n" + this.panes.length }, ...this.panes.map(pane => pane.element)),
      el("aside", {}, el("div", { class: "tabs", role: "tablist" }, ...this.tabs), this.panel));
  },

  legend() {
    const statuses = new Set(this.takes.flatMap(take => take.units.flatMap(unit => unit.steps.filter((n, i) => i % Unit.WIDTH === 1))));
    statuses.add(STATUS.quarters);
    statuses.delete(STATUS.away);
    const tiers = [...new Set(this.takes.flatMap(take => take.units.map(unit => unit.tier)))].sort((a, b) => order(a) - order(b));
    const swatch = (kind, key) => el("span", { class: "key" }, el("i", { class: kind, "aria-hidden": "true" }), word(key));
    const streets = new Set(this.takes.flatMap(take => take.changes.filter((n, i) => i % 3 === 2 && n !== STREET.open)).map(streetLook));
    return el("div", { class: "legend", "aria-label": word("legend.label"), role: "group" },
      ...tiers.map(tier => el("span", { class: "key" }, shapeSign(tier, inks.card), named("tier", tier))),
      el("span", { class: "gap" }),
      ...[...statuses].sort((a, b) => a - b).map(status => swatch("status s" + status, STATUS_KEYS[status])),
      el("span", { class: "gap" }),
      swatch("ring unknown", "legend.unknown"), swatch("ring incident", "legend.incident"), swatch("ring controlled", "legend.controlled"),
      streets.has("closed") ? swatch("road closed", "legend.closed") : null,
      streets.has("unseen") ? swatch("road unseen", "legend.unseen") : null,
      streets.has("slow") ? swatch("road slow", "legend.slow") : null);
  },

  foot() {
    this.play = button("control.play", "Space", sign("M4 2.5 L13 8 L4 13.5 Z"), () => player.toggle());
    this.play.classList.add("play");
    this.speed = el("output", { class: "speed", "aria-label": word("control.speed") });
    this.followButton = button("control.follow", "F", sign("M8 1v3M8 12v3M1 8h3M12 8h3M8 5.5a2.5 2.5 0 1 0 .01 0"), () => follow());
    this.axisButton = button("control.axis", "Z", sign("M2 3v10M14 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2"), () => this.turnAxis());
    const only = el("input", { type: "checkbox", change: () => this.lanes.show(only.checked) });
    only.checked = this.lanes.onlyOut;
    return el("footer", {},
      el("div", { class: "controls", role: "toolbar", "aria-label": word("control.label") },
        button("control.start", "Home", sign("M3 3v10M13 3 6 8l7 5Z"), () => player.seek(0)),
        button("control.back", "←", sign("M10 3 5 8l5 5"), () => player.step(-100)),
        this.play,
        button("control.on", "→", sign("M6 3l5 5-5 5"), () => player.step(100)),
        el("span", { class: "gap" }),
        button("control.slower", "[", "−", () => player.faster(-1)), this.speed, button("control.faster", "]", "+", () => player.faster(1)),
        el("span", { class: "gap" }),
        labelled("control.next-inject", "I", sign("M2 4h8L6 11ZM12 3v10"), () => player.jump("inject", 1), this.has("inject")),
        labelled("control.next-missed", "M", sign("M2 4l7 8M9 4l-7 8M13 3v10"), () => player.jump("missed", 1), this.has("missed")),
        el("span", { class: "stretch" }),
        el("label", { class: "only", title: word("lanes.only-title") }, only, word("lanes.only")),
        this.axisButton,
        el("span", { class: "gap" }),
        button("control.farther", "−", sign("M3 8h10"), () => zoomBy(1 / 1.5)),
        button("control.nearer", "+", sign("M3 8h10M8 3v10"), () => zoomBy(1.5)),
        button("control.whole", "0", sign("M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"), () => this.whole()),
        this.followButton,
        button("control.help", "?", "?", () => this.help())),
      this.strip.element, this.lanes.element);
  },

  has(kind) {
    return player.moments.some(moment => moment.kind === kind);
  },

  helpDialog() {
    this.dialog = el("dialog", { "aria-label": word("control.help") },
      el("h2", {}, word("help.heading")),
      el("dl", { class: "keys" }, ...KEYS.flatMap(([, shown, key]) => [el("dt", {}, el("kbd", {}, shown)), el("dd", {}, word(key))]),
        el("dt", {}, el("kbd", {}, "⇧ ←↑→↓")), el("dd", {}, word("key.pan")),
        el("dt", {}, el("kbd", {}, "↑ ↓")), el("dd", {}, word("key.lanes"))),
      el("button", { type: "button", title: word("help.close"), click: () => this.dialog.close() }, word("help.close")));
    return this.dialog;
  },

  help() {
    this.dialog.showModal();
  },

  open(tab) {
    this.tab = tab;
    player.isStale = true;
  },

  /** The whole city. */
  whole() {
    view.whole(this.panes[0].width, this.panes[0].height);
    player.follows = false;
    player.isStale = true;
  },

  /** All of the film on the time axis, or two hours of it. */
  turnAxis() {
    if (axis.isWhole) {
      axis.around(player.at, 72000);
    } else {
      axis.whole();
    }
    player.isStale = true;
  },
};

function order(tier) {
  return { central: 0, small: 1, micro: 2, "mutual-aid": 4 }[tier] ?? 3;
}

/** A button with a word beside its sign. */
function labelled(key, shortcut, shown, action, isUseful) {
  const made = button(key, shortcut, shown, action);
  made.append(el("span", {}, word(key)));
  made.disabled = !isUseful;
  return made;
}
