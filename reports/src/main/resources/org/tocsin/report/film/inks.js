// Colours and shapes, so that the same thing looks the same on map, lanes and lists.

const inks = {
  names: [
    "page", "card", "text", "faint", "line", "grid", "land", "street", "street-2", "street-3", "halo",
    "s-quarters", "s-turnout", "s-en-route", "s-on-scene", "s-returning", "s-to-hospital", "s-at-hospital", "s-moving-up", "s-out", "s-edge",
    "central", "small", "micro", "volunteers", "other", "closed", "slow", "incident", "controlled", "unknown", "hospital", "accent",
  ],

  /** Reads them again, as after a change of the reader's theme. */
  read() {
    const style = getComputedStyle(document.documentElement);
    for (const name of this.names) {
      this[name] = style.getPropertyValue("--" + name).trim();
    }
    this.status = [
      this["s-quarters"], this["s-turnout"], this["s-en-route"], this["s-on-scene"], this["s-returning"],
      this["s-to-hospital"], this["s-at-hospital"], this["s-moving-up"], this["s-out"], this["s-quarters"],
    ];
    this.hatch = null;
    this.font = getComputedStyle(document.body).fontFamily;
  },

  tier(tier) {
    return { central: this.central, small: this.small, micro: this.micro, volunteers: this.volunteers, volunteer: this.volunteers }[tier]
      || this.other;
  },

  /** What a status is filled with: out of service is hatched, so that it is not told by colour alone. */
  fill(status, context) {
    if (status !== STATUS.outOfService) {
      return this.status[status];
    }
    if (!this.hatch) {
      const tile = document.createElement("canvas");
      tile.width = tile.height = 6;
      const draw = tile.getContext("2d");
      draw.fillStyle = this.card;
      draw.fillRect(0, 0, 6, 6);
      draw.strokeStyle = this["s-out"];
      draw.lineWidth = 1.8;
      draw.beginPath();
      for (const x of [-6, 0, 6]) {
        draw.moveTo(x - 1, 7);
        draw.lineTo(x + 7, -1);
      }
      draw.stroke();
      this.hatch = context.createPattern(tile, "repeat");
    }
    return this.hatch;
  },
};

/** The shape of a tier around a spot: square, diamond, circle; neighbours three corners, others six. */
function shape(context, tier, x, y, size) {
  context.beginPath();
  if (tier === "central") {
    context.rect(x - size * .9, y - size * .9, size * 1.8, size * 1.8);
  } else if (tier === "small") {
    const r = size * 1.25;
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  } else if (tier === "micro" || tier === "volunteers" || tier === "volunteer" || tier === "grid-worker") {
    context.arc(x, y, size, 0, 2 * Math.PI);
  } else if (tier === "mutual-aid") {
    const r = size * 1.3;
    context.moveTo(x, y - r);
    context.lineTo(x + r * .95, y + r * .7);
    context.lineTo(x - r * .95, y + r * .7);
    context.closePath();
  } else {
    for (let i = 0; i < 6; i++) {
      const angle = Math.PI / 3 * i;
      context.lineTo(x + size * 1.1 * Math.cos(angle), y + size * 1.1 * Math.sin(angle));
    }
    context.closePath();
  }
}

/** The same shape as a picture for legends. */
function shapeSign(tier, fillColour) {
  const canvas = document.createElement("canvas");
  fit(canvas, 14, 14);
  const context = canvas.getContext("2d");
  context.scale(window.devicePixelRatio || 1, window.devicePixelRatio || 1);
  shape(context, tier, 7, 7, 4.6);
  context.fillStyle = fillColour;
  context.fill();
  context.strokeStyle = inks.tier(tier);
  context.lineWidth = 1.8;
  context.stroke();
  canvas.setAttribute("aria-hidden", "true");
  return canvas;
}
