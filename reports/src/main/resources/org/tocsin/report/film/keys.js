// The keyboard: everything that the mouse can do.

const KEYS = [
  [" ", "Space", "control.play", () => player.toggle()],
  ["ArrowRight", "→", "key.step-on", () => player.step(100)],
  ["ArrowLeft", "←", "key.step-back", () => player.step(-100)],
  ["PageDown", "PgDn", "key.minutes-on", () => player.step(3000)],
  ["PageUp", "PgUp", "key.minutes-back", () => player.step(-3000)],
  ["Home", "Home", "control.start", () => player.seek(0)],
  ["End", "End", "key.end", () => player.seek(film.clock.end)],
  ["[", "[", "control.slower", () => player.faster(-1)],
  ["]", "]", "control.faster", () => player.faster(1)],
  ["i", "I", "control.next-inject", () => player.jump("inject", 1)],
  ["I", "⇧ I", "key.last-inject", () => player.jump("inject", -1)],
  ["m", "M", "control.next-missed", () => player.jump("missed", 1)],
  ["M", "⇧ M", "key.last-missed", () => player.jump("missed", -1)],
  ["n", "N", "key.next-incident", () => nextIncident(1)],
  ["N", "⇧ N", "key.last-incident", () => nextIncident(-1)],
  ["+", "+", "control.nearer", () => zoomBy(1.5)],
  ["-", "−", "control.farther", () => zoomBy(1 / 1.5)],
  ["0", "0", "control.whole", () => page.whole()],
  ["f", "F", "control.follow", () => follow()],
  ["z", "Z", "control.axis", () => page.turnAxis()],
  ["1", "1", "tab.now", () => page.open("now")],
  ["2", "2", "tab.control", () => page.open("control")],
  ["3", "3", "tab.chosen", () => page.open("chosen")],
  ["Escape", "Esc", "key.none", () => player.pick(null)],
  ["?", "?", "control.help", () => page.help()],
];

/** What a key does with shift: moves the map. */
const PAN = { ArrowRight: [-60, 0], ArrowLeft: [60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

function listen() {
  document.addEventListener("keydown", key => {
    const isTyping = ["INPUT", "SELECT", "TEXTAREA"].includes(key.target.nodeName);
    if (key.ctrlKey || key.metaKey || key.altKey || isTyping || page.dialog.open) {
      return;
    }
    if (key.shiftKey && PAN[key.key]) {
      view.pan(...PAN[key.key]);
      player.isStale = true;
      key.preventDefault();
      return;
    }
    // A button that has the focus is pressed by the space bar.
    if (key.key === " " && key.target.closest("button, summary, [role=tab]")) {
      return;
    }
    const bound = KEYS.find(([name]) => name === key.key) || KEYS.find(([name]) => name === "+" && key.key === "=");
    if (bound) {
      bound[3]();
      key.preventDefault();
    }
  });
}

function zoomBy(factor) {
  view.zoom(factor);
  player.isStale = true;
}

/** Keeps the chosen unit in the middle of the map. */
function follow() {
  player.follows = !player.follows && player.selected !== null;
  player.isStale = true;
}

/** Chooses the open incident after (or before) the chosen one. */
function nextIncident(step) {
  const open = page.takes[0].incidents.filter(incident => incident.isOpen(player.at));
  if (open.length === 0) {
    return;
  }
  const now = open.findIndex(incident => isSelected(player.selected, "incident", incident.id));
  const next = now < 0 ? (step > 0 ? 0 : open.length - 1) : (now + step + open.length) % open.length;
  if (next !== now) {
    player.pick({ kind: "incident", id: open[next].id });
  }
}
