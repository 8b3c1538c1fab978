// The mouse and fingers on a map: pan, zoom, point at, choose.

function gestures(pane) {
  const canvas = pane.moving;
  const fingers = new Map();
  let travelled = 0;
  let spread = 0;

  const place = pointer => {
    const box = canvas.getBoundingClientRect();
    return [pointer.clientX - box.left, pointer.clientY - box.top];
  };
  const distance = () => {
    const [a, b] = [...fingers.values()];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  };

  canvas.addEventListener("wheel", wheel => {
    wheel.preventDefault();
    const [x, y] = place(wheel);
    view.zoom(Math.exp(-wheel.deltaY * .0015), x - pane.width / 2, y - pane.height / 2);
    player.isStale = true;
  }, { passive: false });

  canvas.addEventListener("pointerdown", pointer => {
    canvas.setPointerCapture(pointer.pointerId);
    fingers.set(pointer.pointerId, place(pointer));
    travelled = 0;
    spread = fingers.size === 2 ? distance() : 0;
  });

  canvas.addEventListener("pointermove", pointer => {
    const now = place(pointer);
    const before = fingers.get(pointer.pointerId);
    if (!before) {
      point(pane, now);
      return;
    }
    fingers.set(pointer.pointerId, now);
    travelled += Math.hypot(now[0] - before[0], now[1] - before[1]);
    if (fingers.size === 2) {
      const wider = distance();
      view.zoom(wider / spread, now[0] - pane.width / 2, now[1] - pane.height / 2);
      spread = wider;
    } else if (travelled > 3) {
      view.pan(now[0] - before[0], now[1] - before[1]);
    }
    player.isStale = true;
  });

  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, pointer => {
      fingers.delete(pointer.pointerId);
      if (end === "pointerup" && travelled <= 3) {
        pane.onPick(pane.pick(...place(pointer)));
      }
    });
  }
  canvas.addEventListener("pointerleave", () => { pane.hint.hidden = true; });
}

/** Tells what is under the mouse. */
function point(pane, [x, y]) {
  const mark = pane.pick(x, y);
  pane.hint.hidden = !mark;
  pane.moving.style.cursor = mark ? "pointer" : "grab";
  if (mark) {
    say(pane.hint, mark.text);
    const isRight = x > pane.width - 220;
    pane.hint.style.left = isRight ? "" : x + 14 + "px";
    pane.hint.style.right = isRight ? pane.width - x + 14 + "px" : "";
    pane.hint.style.top = Math.min(y + 14, pane.height - 34) + "px";
  }
}
