// Marks on the map: ways, incidents, stations and units.

/** Smaller where the whole city is seen, so that places near each other stay apart. */
function markSize() {
  return Math.max(3.6, Math.min(5.5, 3.6 + 1.9 * (Math.log2(view.scale / .02) / 3)));
}

/** The ways of those under way with lights and sirens, and of whom the reader has chosen. */
function drawWays(pane, context, at, doing, selected) {
  Pane.onGround(context, pane);
  context.lineCap = "round";
  context.lineJoin = "round";
  pane.take.units.forEach((unit, i) => {
    const { status, incident } = doing[i];
    const isChosen = isSelected(selected, "unit", unit.id)
      || (incident >= 0 && isSelected(selected, "incident", pane.take.incidents[incident].id));
    const isUrgent = status === STATUS.enRoute || status === STATUS.toHospital;
    if (!isUrgent && !isChosen) {
      return;
    }
    const way = unit.moving(at);
    if (way) {
      context.globalAlpha = isChosen ? .9 : .4;
      context.strokeStyle = inks.status[status];
      context.lineWidth = (isChosen ? 3 : 1.8) / view.scale;
      context.stroke(way.path());
    }
  });
  context.globalAlpha = 1;
}

function isSelected(selected, kind, id) {
  return selected !== null && selected.kind === kind && selected.id === id;
}

/** Incidents grow while nobody has them in hand, shrink under control, and fade when closed. */
function drawIncidents(pane, context, at, selected) {
  const FADE = 1200;
  for (const incident of pane.take.incidents) {
    if (incident.begins > at || incident.over + FADE < at) {
      continue;
    }
    const [x, y] = pane.seenAt(incident.x, incident.y);
    const stage = incident.stage(at);
    const size = incidentSize(incident, at);
    const isOver = at >= incident.over;
    const colour = stage === STAGE.occurred ? inks.unknown : stage >= STAGE.controlled && stage !== STAGE.givenUp ? inks.controlled : inks.incident;
    context.globalAlpha = isOver ? 1 - (at - incident.over) / FADE : 1;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * .2;
    context.fill();
    context.globalAlpha = alpha;
    context.lineWidth = 1.6;
    context.setLineDash(stage === STAGE.occurred || stage === STAGE.givenUp ? [3, 3] : []);
    context.stroke();
    context.setLineDash([]);
    for (let ring = 1; ring <= incident.level(at) && !isOver; ring++) {
      context.beginPath();
      context.arc(x, y, size + 3.5 * ring, 0, 2 * Math.PI);
      context.lineWidth = 1;
      context.stroke();
    }
    if (stage === STAGE.closed) {
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(x - 3.5, y);
      context.lineTo(x - 1, y + 3);
      context.lineTo(x + 4, y - 3.5);
      context.stroke();
    } else {
      context.beginPath();
      context.arc(x, y, 2.4, 0, 2 * Math.PI);
      context.fill();
    }
    if (isSelected(selected, "incident", incident.id)) {
      halo(context, x, y, size + 4);
    }
    context.globalAlpha = 1;
    pane.shown.push({ kind: "incident", id: incident.id, x, y, size, text: incident.id + " · " + named("type", incident.type) });
  }
}

function incidentSize(incident, at) {
  const GROWN = 9000;
  const calm = Math.min(incident.times[STAGE.controlled] ?? incident.over, at);
  const grown = 7 + 8 * Math.sqrt(Math.min(1, Math.max(0, calm - incident.begins) / GROWN)) + 2 * incident.level(at);
  const controlled = incident.times[STAGE.controlled];
  if (controlled === undefined || at < controlled || incident.over === Infinity) {
    return grown;
  }
  const share = incident.over > controlled ? Math.min(1, (at - controlled) / (incident.over - controlled)) : 1;
  return grown + share * (7 - grown);
}

/** Stations by tier; grey while all their units are in, hollow when all are out. */
function drawPlaces(pane, context, doing) {
  const size = markSize();
  for (const hospital of pane.take.hospitals) {
    const [x, y] = pane.seenAt(hospital.x, hospital.y);
    const arm = size + 1;
    for (const [colour, width] of [[inks.halo, 5], [inks.hospital, 2.4]]) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.lineCap = "butt";
      context.beginPath();
      context.moveTo(x - arm, y);
      context.lineTo(x + arm, y);
      context.moveTo(x, y - arm);
      context.lineTo(x, y + arm);
      context.stroke();
    }
    pane.shown.push({ kind: "place", id: hospital.name, x, y, size, text: hospital.name });
  }
  for (const station of pane.take.stations) {
    const [x, y] = pane.seenAt(station.x, station.y);
    const states = station.units.map(unit => doing[unit.number].status);
    const isIn = states.some(status => status === STATUS.quarters);
    const isOut = !isIn && states.some(status => status === STATUS.outOfService);
    shape(context, station.tier, x, y, size);
    context.fillStyle = isIn ? inks["s-quarters"] : isOut ? inks.fill(STATUS.outOfService, context) : inks.card;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = inks.tier(station.tier);
    context.stroke();
    const ready = states.filter(status => status === STATUS.quarters).length;
    pane.shown.push({
      kind: "station", id: station.id, x, y, size,
      text: station.name + " · " + named("tier", station.tier) + " · " + word("station.ready", ready, states.length),
    });
  }
}

/** Units that are not in quarters, where they are. Those in one place stand around it. */
function drawUnits(pane, context, at, doing, selected) {
  const size = markSize() + .8;
  const crowds = new Map();
  pane.take.units.forEach((unit, i) => {
    const { status } = doing[i];
    const isIdle = status === STATUS.quarters || status === STATUS.outOfService || status === STATUS.away;
    const isChosen = isSelected(selected, "unit", unit.id);
    const spot = isIdle && !isChosen || status === STATUS.away ? null : unit.spot(at);
    if (!spot) {
      return;
    }
    let [x, y] = pane.seenAt(...spot);
    if (!unit.moving(at)) {
      const key = Math.round(x) + "," + Math.round(y);
      const before = crowds.get(key) || 0;
      crowds.set(key, before + 1);
      const angle = -Math.PI / 2 + before * Math.PI / 4;
      const radius = 2.4 * size + 8 * Math.floor(before / 8);
      [x, y] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }
    if (isChosen) {
      halo(context, x, y, size + 4);
    }
    shape(context, unit.tier, x, y, size);
    context.fillStyle = inks.fill(status, context);
    context.fill();
    context.lineWidth = 1.2;
    context.strokeStyle = inks["s-edge"];
    context.stroke();
    pane.shown.push({ kind: "unit", id: unit.id, x, y, size, text: unit.name + " · " + word(STATUS_KEYS[status]) });
  });
}

function halo(context, x, y, size) {
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = inks.accent;
  context.stroke();
}
