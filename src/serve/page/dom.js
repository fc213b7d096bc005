/**
 * Makes an element. Children that are strings become text and nothing else: what reports say is never read as markup.
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] attributes; functions under `on…` listen, `class` may be a list, null is left out
 * @param {...(Node | string | null | undefined | false | readonly unknown[])} children
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (Array.isArray(value)) node.setAttribute(name, value.filter(Boolean).join(' '));
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  append(node, children);
  return node;
}

/** Puts children into a node in the place of what was there. */
export function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(typeof child === 'string' || typeof child === 'number' ? document.createTextNode(String(child)) : child);
  }
}
