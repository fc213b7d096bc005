import { type Mention, normaliseName } from '../../model/index.js';

/** Words that a report leaves out when it names a meeting again. */
const OMITTED = /交流|活动|工作|专题|系列|现场|主题|\d{4}年?|我[省市县区州]|全[省市县区州]|暨/gu;
const LEADING_BODY = /^[\u3400-\u9fff]{2,12}?政协(?=[“‘])/u;

/** Before the shared end: the meeting of another body or level, not the same one named more fully. */
const ANOTHER_LEVEL = /全[国省市县区州]|政协/u;

/**
 * Gives the mentions of one meeting under different names (大湾区青年人才交流座谈会, then 大湾区青年人才座谈会) the fullest of their names;
 * the others become aliases. Two names mean one meeting when they differ only in words that are commonly left out,
 * or when one is the other's end (首届…恳谈暨招商引资大会, then 招商引资大会).
 */
export function uniteEventNames(events: readonly Mention[]): readonly Mention[] {
  const groups = new Map<string, Mention[]>();
  for (const event of events) {
    const key = keyOf(nameOf(event));
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const names = [...new Set(events.map(nameOf))];
  return events.map((event) => {
    const own = nameOf(event);
    const group = (groups.get(keyOf(own)) ?? [event]).map(nameOf);
    const longer = names.filter(
      (name) => name.length > own.length + 1 && name.endsWith(own) && !ANOTHER_LEVEL.test(name.slice(0, -own.length)),
    );
    const fullest = (longer.length > 0 ? longer : group).reduce((best, name) => (name.length > best.length ? name : best));
    if (own === fullest) return event;
    return { ...event, reference: { how: 'named', name: fullest }, aliases: [...(event.aliases ?? []), own] };
  });
}

function nameOf(event: Mention): string {
  return event.reference.how === 'named' ? event.reference.name : '';
}

function keyOf(name: string): string {
  const bare = normaliseName(name.replace(LEADING_BODY, '')).replace(OMITTED, '').replace(/会议$/u, '会');
  return bare.replace(/[,,、。:]/gu, '');
}
