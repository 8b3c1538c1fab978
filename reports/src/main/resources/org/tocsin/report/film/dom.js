// Elements of the page; text is always text, never markup.

/** An element with attributes, handlers (functions) and children (elements or text). */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== null && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A sign of 16 x 16 that is drawn by paths. */
function sign(...paths) {
  return svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    ...paths.map(d => svg("path", { d })));
}

/** A button that shows a sign; its title says what it does and by which key. */
function button(key, shortcut, shown, action) {
  const title = word(key) + (shortcut ? " (" + shortcut + ")" : "");
  return el("button", { type: "button", title, "aria-label": title, click: action }, shown);
}

/** Brings what an element holds up to date, and leaves alone what is the same, so that focus and clicks survive. */
function fill(element, children) {
  const fresh = document.createElement("div");
  fresh.append(...children.filter(child => child !== null));
  patch(element, fresh);
}

function patch(old, fresh) {
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  after.forEach((node, i) => {
    const was = before[i];
    if (!was) {
      old.append(node);
    } else if (was.nodeName !== node.nodeName) {
      was.replaceWith(node);
    } else if (was.nodeType === Node.TEXT_NODE) {
      say(was, node.textContent);
    } else {
      for (const { name } of [...was.attributes]) {
        if (!node.hasAttribute(name)) {
          was.removeAttribute(name);
        }
      }
      for (const { name, value } of [...node.attributes]) {
        if (was.getAttribute(name) !== value) {
          was.setAttribute(name, value);
        }
      }
      patch(was, node);
    }
  });
  before.slice(after.length).forEach(node => node.remove());
}

/** Sets a text only if it is another one, so that nothing is laid out in vain. */
function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** A canvas as fine as the screen; returns whether its size has changed. */
function fit(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width === w && canvas.height === h) {
    return false;
  }
  canvas.width = w;
  canvas.height = h;
  canvas.style.width = width + "px";
  canvas.style.height = height + "px";
  return true;
}
