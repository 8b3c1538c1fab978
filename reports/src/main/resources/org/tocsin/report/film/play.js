// The course of the page: what is drawn when.

const PANEL_MILLIS = 200;

/** What the page showed last. */
const drawn = { now: 0, panels: 0 };

function frame(now) {
  player.advance(Math.min(.25, (now - drawn.now) / 1000));
  drawn.now = now;
  if (player.isPlaying || player.isStale) {
    const isStale = player.isStale && !player.isPlaying;
    player.isStale = false;
    keepInMiddle();
    for (const pane of page.panes) {
      pane.draw(player.at, player.selected);
    }
    page.strip.draw(player.at);
    page.lanes.draw(player.at, player.selected);
    showClock();
    if (isStale || now - drawn.panels > PANEL_MILLIS) {
      drawn.panels = now;
      showPanels();
    }
  }
  requestAnimationFrame(frame);
}

function keepInMiddle() {
  if (!player.follows || !player.selected) {
    return;
  }
  for (const take of page.takes) {
    const unit = take.unitsById.get(player.selected.id);
    const incident = take.incidentsById.get(player.selected.id);
    const spot = unit ? unit.spot(player.at) : incident ? [incident.x, incident.y] : null;
    if (spot) {
      view.centre(...spot);
      return;
    }
  }
}

function showClock() {
  const at = player.at;
  document.body.dataset.at = Math.round(at);
  say(page.time, clock.time(at));
  say(page.day, clock.date(at));
  say(page.since, sinceStart(at));
  say(page.speed, player.speed + "×");
  page.play.classList.toggle("playing", player.isPlaying);
  page.play.firstChild.firstChild.setAttribute("d", player.isPlaying ? "M4 3h3v10H4ZM9 3h3v10H9Z" : "M4 2.5 L13 8 L4 13.5 Z");
  page.followButton.setAttribute("aria-pressed", player.follows);
  page.axisButton.setAttribute("aria-pressed", !axis.isWhole);
}

function showPanels() {
  const at = player.at;
  const { injects } = page.takes[0];
  const deadlines = page.takes.flatMap(take => take.deadlines);
  showNext(page.nextInject, "head.next-inject", injects.length ? "head.no-more" : "head.none",
    injects.filter(i => i.at > at).map(i => ({ at: i.at, text: i.text || i.id })));
  const none = deadlines.length === 0 ? "head.none" : deadlines.some(d => d.set > at) ? "head.none-yet" : "head.no-more";
  showNext(page.nextDeadline, "head.next-deadline", none,
    deadlines.filter(d => d.set <= at && d.due > at && (d.at < 0 || d.at > at)).map(d => ({ at: d.due, text: d.text })));
  const panels = { now: nowPanel, control: controlPanel, chosen: chosenPanel };
  page.tabs.forEach(tab => tab.setAttribute("aria-selected", tab.id === "tab-" + page.tab));
  fill(page.panel, panels[page.tab](page.takes, at, player.selected));
  page.panes.forEach(pane => say(pane.tally, tally(pane.take, at)));
}

/** The first of what is to come, with the time that is left. */
function showNext(element, key, noneKey, all) {
  const next = all.sort((a, b) => a.at - b.at)[0];
  fill(element, [
    el("span", { class: "what" }, word(key)),
    next ? el("span", { class: "left" }, timeButton(next.at), " ", word("head.in", lasting(next.at - player.at))) : null,
    el("span", { class: "text", title: next ? next.text : "" }, next ? next.text : word(noneKey)),
  ]);
}

/** How the replication has gone so far, in a line. */
function tally(take, at) {
  const reported = take.incidents.filter(i => i.begins >= 0 && (i.times[STAGE.reported] ?? Infinity) <= at);
  const reached = reported.map(i => i.reachedIn(at)).filter(seconds => seconds !== null);
  if (reached.length === 0) {
    return word("tally.reported", reported.length);
  }
  const mean = reached.reduce((sum, seconds) => sum + seconds, 0) / reached.length;
  return word("tally.reached", reported.length, reached.length, lasting(mean * 10));
}

page.build();
listen();
new ResizeObserver(() => {
  if (view.isWhole) {
    page.whole();
  }
  player.isStale = true;
}).observe(page.panes[0].element);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  inks.read();
  view.version++;
  player.isStale = true;
});
requestAnimationFrame(frame);
