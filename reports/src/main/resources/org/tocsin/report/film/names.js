// Names of stations and hospitals beside their marks.

const NAME_RANKS = { central: 0, small: 1 };
const HOSPITAL_RANK = 1.5;

/** Stations that not all takes of a film have, which it is about, then the heavier tiers. */
function placesToName(take) {
  const isEverywhere = station => page.takes.every(other => other.stations.some(one => one.id === station.id));
  return [
    ...take.stations.map(s => ({ ...s, rank: isEverywhere(s) ? NAME_RANKS[s.tier] ?? 2 : -1 })),
    ...take.hospitals.map(h => ({ ...h, rank: HOSPITAL_RANK })),
  ].sort((a, b) => a.rank - b.rank);
}

/** Where a name of some width may begin: right of its mark, left of it, above or below. */
function sidesOf(x, y, width) {
  return [[x + 11, y], [x - 11 - width, y], [x - width / 2, y - 15], [x - width / 2, y + 15]];
}

function overlap(one, other) {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Each name on the first side where it covers neither a mark nor another name; none if it would. */
function drawNames(pane, context) {
  Pane.onScreen(context);
  context.font = "11.5px " + inks.font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const taken = [...pane.take.stations, ...pane.take.hospitals]
    .map(place => pane.seenAt(place.x, place.y))
    .map(([x, y]) => [x - 7, y - 7, x + 7, y + 7]);
  pane.names = [];
  for (const place of placesToName(pane.take)) {
    const [x, y] = pane.seenAt(place.x, place.y);
    const width = context.measureText(place.name).width;
    const box = sidesOf(x, y, width)
      .map(([left, middle]) => [left - 2, middle - 8, left + width + 2, middle + 8])
      .find(([left, top, right, bottom]) => left > 0 && top > 36 && right < pane.width && bottom < pane.height - 16
        && !taken.some(other => overlap([left, top, right, bottom], other)));
    if (!box || x < 0 || x > pane.width || y < 0 || y > pane.height) {
      continue;
    }
    taken.push(box);
    pane.names.push(place.name);
    const at = [place.name, box[0] + 2, box[1] + 8];
    context.strokeStyle = inks.halo;
    context.lineWidth = 3.5;
    context.strokeText(...at);
    context.fillStyle = place.rank === HOSPITAL_RANK ? inks.hospital : place.rank < 0 ? inks.text : inks.faint;
    context.fillText(...at);
  }
}
