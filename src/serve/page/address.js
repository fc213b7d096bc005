/** What the part of the address behind `#` says: `#/report/<id>?start=3&end=9`. */
export function readAddress(hash) {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', id = ''] = path.split('/', 2).map(decode);
  return { view, id, parameters: new URLSearchParams(query) };
}

export function entityAddress(id) {
  return `#/entity/${encodeURIComponent(id)}`;
}

/** All entities of a kind, or those whose names hold a text. */
export function kindAddress(kind, { text = '', offset = 0 } = {}) {
  const query = new URLSearchParams({ ...(text !== '' && { text }), ...(offset > 0 && { offset: String(offset) }) });
  return `#/kind/${encodeURIComponent(kind)}${query.size > 0 ? `?${query}` : ''}`;
}

/** The text of a report, with a range of it lit up where one is given. */
export function reportAddress(id, range = undefined) {
  return `#/report/${encodeURIComponent(id)}${range ? `?start=${range.start}&end=${range.end}` : ''}`;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
