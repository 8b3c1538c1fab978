// What is said beside the map: what happens now, what drill control does, and what is known of a unit or an incident.

const LATEST = 14;

// Buttons here say in attributes what they do, as the panels are brought up to date under the reader's hands.

/** A button that brings the film to a time. */
function timeButton(at) {
  return el("button", { type: "button", class: "time", title: word("panel.seek", clock.time(at)), "data-at": at }, clock.time(at));
}

function factWord(fact) {
  return film.words["fact." + fact.word.replaceAll(" ", "-")] || fact.word;
}

/** A fact with its time and what it is of, as an item of a list. */
function factItem(take, fact, of = {}) {
  const unit = fact.unit >= 0 && !of.unit ? take.units[fact.unit] : null;
  const incident = fact.incident >= 0 && !of.incident ? take.incidents[fact.incident] : null;
  return el("li", { class: fact.word === "inject" ? "inject" : null },
    timeButton(fact.at), el("span", {},
      el("b", {}, factWord(fact)), " ",
      unit ? pickButton("unit", unit.id, unit.name) : null, unit && incident ? " · " : null,
      incident ? pickButton("incident", incident.id) : null,
      subject(fact), fact.detail ? el("span", { class: "detail" }, (unit || incident || fact.subject ? " · " : "") + detail(fact)) : null));
}

function pickButton(kind, id, name = id) {
  return el("button", { type: "button", class: "link", title: word("panel.pick", id), "data-kind": kind, "data-id": id }, name);
}

/** Incidents that are open, and the latest facts. */
function nowPanel(takes, at) {
  return takes.flatMap(take => {
    const open = take.incidents.filter(incident => incident.isOpen(at));
    return [
      takes.length > 1 ? el("h3", { class: "take" }, take.title) : null,
      el("h3", {}, word("now.open", open.length)),
      open.length === 0 ? el("p", { class: "empty" }, word("now.none")) : el("ul", { class: "open" }, ...open.slice(-12).reverse().map(incident => {
        const there = take.units.filter(unit => {
          const doing = unit.doing(at);
          return doing.incident === incident.number && doing.status === STATUS.onScene;
        }).length;
        return el("li", {},
          stageSign(incident.stage(at)),
          el("span", {}, pickButton("incident", incident.id), " ",
            el("span", { class: "detail" }, named("type", incident.type))),
          el("span", { class: "state" }, word(STAGE_KEYS[incident.stage(at)]) + (there > 0 ? " · " + word("now.units", there) : "")),
          el("span", { class: "age" }, lasting(at - incident.begins)));
      })),
      el("h3", {}, word("now.latest")),
      el("ol", { class: "facts" }, ...take.facts.latest(at, takes.length > 1 ? 7 : LATEST).map(fact => factItem(take, fact))),
    ];
  });
}

function stageSign(stage) {
  const colour = stage === STAGE.occurred ? "unknown" : stage >= STAGE.controlled && stage !== STAGE.givenUp ? "controlled" : "incident";
  return el("span", { class: "dot " + colour, "aria-hidden": "true" });
}

/** Injects and what was expected by when, each with its state by now. */
function controlPanel(takes, at) {
  const take = takes[0];
  const items = [
    ...take.injects.map(inject => ({ at: inject.at, node: injectItem(inject, at) })),
    ...takes.flatMap(t => t.deadlines.map(d => ({ at: d.due, node: deadlineItem(d, at, takes.length > 1 ? t.title : "") }))),
  ].sort((a, b) => (a.at < 0) - (b.at < 0) || a.at - b.at);
  return [
    el("h3", {}, word("control.heading")),
    items.length === 0
      ? el("p", { class: "empty" }, word("control.none"))
      : el("ol", { class: "control" }, ...items.map(item => item.node)),
  ];
}

function injectItem(inject, at) {
  const isDone = inject.at >= 0 && inject.at <= at;
  const state = inject.at < 0 ? "inject.never" : isDone ? "inject.done" : "inject.to-come";
  return el("li", { class: isDone ? "done" : "to-come" },
    inject.at >= 0 ? timeButton(inject.at) : el("span", { class: "time" }, "–"),
    el("span", {}, el("b", {}, "▼ " + inject.id), inject.text ? el("span", { class: "detail" }, " · " + inject.text) : null),
    el("span", { class: "state" }, word(state)));
}

/** Until its time is known, an action is open: the film does not tell the end beforehand. */
function deadlineState(deadline, at) {
  if (deadline.set > at) {
    return "to-come";
  }
  if (deadline.at >= 0 && deadline.at <= at) {
    return deadline.state === ENDED.met ? "met" : "late";
  }
  return deadline.due > at ? "open" : deadline.state === ENDED.notNeeded ? "not-needed" : "missed";
}

function deadlineItem(deadline, at, of) {
  const state = deadlineState(deadline, at);
  const marks = { met: "✓", late: "✓", missed: "✗", "not-needed": "–", open: "○", "to-come": "·" };
  return el("li", { class: state },
    timeButton(deadline.due),
    el("span", {}, el("b", {}, marks[state] + " "), deadline.text, of ? el("span", { class: "detail" }, " · " + of) : null),
    el("span", { class: "state" }, word("deadline." + state)));
}

/** What is known of what the reader has chosen. */
function chosenPanel(takes, at, selected) {
  if (!selected) {
    return [el("p", { class: "empty" }, word("chosen.none"))];
  }
  const find = {
    unit: take => take.unitsById.get(selected.id),
    incident: take => take.incidentsById.get(selected.id),
    station: take => take.stations.find(station => station.id === selected.id),
  }[selected.kind];
  const tell = { unit: unitFacts, incident: incidentFacts, station: stationFacts }[selected.kind];
  return [
    el("h2", {}, chosenName(takes, selected)),
    takes.length === 2 && selected.kind === "incident" ? sideBySide(takes, at, selected.id) : null,
    ...takes.flatMap(take => {
      const found = find(take);
      const heading = takes.length > 1 ? el("h3", { class: "take" }, take.title) : null;
      if (!found) {
        return [heading, el("p", { class: "empty" }, word("chosen.not-here"))];
      }
      return [heading, ...tell(take, found, at)];
    }),
  ];
}

/** How the same incident goes in both takes, as far as it has come. */
function sideBySide(takes, at, id) {
  const both = takes.map(take => take.incidentsById.get(id));
  if (both.some(incident => !incident)) {
    return null;
  }
  const stages = [STAGE.attended, STAGE.controlled, STAGE.closed];
  const since = both.map(({ times }) => stages.map(stage => (times[stage] ?? Infinity) <= at ? times[stage] - times[STAGE.reported] : null));
  const differences = stages.map((stage, i) => since[0][i] === null || since[1][i] === null ? null : since[1][i] - since[0][i]);
  const row = (name, cells) => el("tr", {}, el("th", { scope: "row" }, name), ...cells.map(cell => el("td", {}, cell)));
  return el("table", {},
    el("thead", {}, el("tr", {}, ...["incident.moment", "incident.moment-on-scene", "incident.moment-controlled", "incident.moment-closed"]
      .map(key => el("th", { scope: "col" }, word(key))))),
    el("tbody", {},
      ...takes.map((take, t) => row(take.title, since[t].map(time => time === null ? "–" : lasting(time)))),
      row(word("incident.difference"), differences.map(time =>
        time === null ? "–" : (time < 0 ? "−" : time > 0 ? "+" : "±") + lasting(time)))));
}

function chosenName(takes, { kind, id }) {
  const unit = kind === "unit" ? takes.map(take => take.unitsById.get(id)).find(found => found) : null;
  return unit ? unit.name : id;
}

function pairs(...rows) {
  return el("dl", {}, ...rows.filter(row => row).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

function unitFacts(take, unit, at) {
  const { status, incident, since } = unit.doing(at);
  const way = unit.moving(at);
  return [
    pairs(
      [word("unit.type"), named("unit-type", unit.type) + " · " + named("tier", unit.tier)],
      unit.home ? [word("unit.id"), unit.id] : null,
      [word("unit.status"), el("span", { class: "status s" + status }, word(STATUS_KEYS[status]))],
      since !== null ? [word("unit.since"), word("unit.for", clock.time(since), lasting(at - since))] : null,
      incident >= 0 ? [word("unit.incident"), pickButton("incident", take.incidents[incident].id)] : null,
      way ? [word("unit.arrives"), word("unit.in", clock.time(way.arrives), lasting(way.arrives - at))] : null),
    el("h3", {}, word("chosen.facts")),
    factList(take, take.facts.ofUnit(unit.number), at, { unit: true }),
  ];
}

function stationFacts(take, station, at) {
  return [
    pairs([word("station.name"), station.name], [word("station.tier"), named("tier", station.tier)]),
    el("h3", {}, word("station.units")),
    el("ul", { class: "open" }, ...station.units.map(unit => unitState(unit, at))),
  ];
}

/** A unit with what it does now. */
function unitState(unit, at) {
  const { status } = unit.doing(at);
  return el("li", {}, el("span", { class: "status s" + status }, word(STATUS_KEYS[status])), pickButton("unit", unit.id, unit.name));
}

function incidentFacts(take, incident, at) {
  const reached = incident.reachedIn(at);
  const units = take.units.filter(unit => {
    const doing = unit.doing(at);
    return doing.incident === incident.number && doing.status !== STATUS.returning;
  });
  return [
    pairs(
      [word("incident.type"), named("type", incident.type) + " · " + named("severity", incident.severity)],
      incident.zone ? [word("incident.zone"), incident.zone] : null,
      [word("incident.stage"), incident.begins > at ? word("stage.to-come") : word(STAGE_KEYS[incident.stage(at)])],
      incident.begins <= at ? [word("incident.age"), lasting(Math.min(at, incident.over) - incident.begins)] : null,
      reached !== null ? [word("incident.reached"), lasting(reached * 10)] : null,
      units.length ? [word("incident.units"), el("ul", { class: "open" }, ...units.map(unit => unitState(unit, at)))] : null),
    el("h3", {}, word("chosen.knowledge")),
    knowledgeList(take, incident, at),
    el("h3", {}, word("chosen.facts")),
    factList(take, take.facts.ofIncident(incident.number), at, { incident: true }),
  ];
}

/** What has happened so far in black, what is to come faint. */
function factList(take, facts, at, of) {
  if (facts.length === 0) {
    return el("p", { class: "empty" }, word("now.none"));
  }
  return el("ol", { class: "facts" }, ...facts.map(fact => {
    const item = factItem(take, fact, of);
    item.classList.toggle("to-come", fact.at > at);
    return item;
  }));
}
