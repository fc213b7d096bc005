/**
 * Cuts a text where mentions and the lit range begin and end. Of mentions that overlap, the one that begins first is shown,
 * and of those that begin together the longest.
 * @returns {{ text: string, mention?: object, isLit: boolean }[]}
 */
export function cutText(text, mentions, lit) {
  const shown = withoutOverlaps(mentions);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of lit ? [...shown, lit] : shown) cuts.add(start).add(end);
  const offsets = [...cuts].sort((a, b) => a - b);
  let next = 0;
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1];
    while (next < shown.length && shown[next].end <= start) next += 1;
    const mention = shown[next] && shown[next].start <= start ? shown[next] : undefined;
    return { text: text.slice(start, end), mention, isLit: lit !== undefined && lit.start <= start && end <= lit.end };
  });
}

function withoutOverlaps(mentions) {
  const shown = [];
  let free = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < free || mention.end <= mention.start) continue;
    shown.push(mention);
    free = mention.end;
  }
  return shown;
}
