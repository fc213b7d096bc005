import { type Mention, normaliseName } from '../../model/index.js';

/** Words that a report leaves out when it names a meeting again. */
const OMITTED = /交流|活动|工作|专题|系列|现场|主题|\d{4}年?|我[省市县区州]|全[省市县区州]|暨/gu;
const LEADING_BODY = /^[\u3400-\u9fff]{2,12}?政协(?=[“‘])/u;

/**
 * Gives the mentions of one meeting under different names (大湾区青年人才交流座谈会, then 大湾区青年人才座谈会) the fullest of their names;
 * the others become aliases. Two names mean one meeting when they differ only in words that are commonly left out.
 */
export function uniteEventNames(events: readonly Mention[]): readonly Mention[] {
  const groups = new Map<string, Mention[]>();
  for (const event of events) {
    const key = keyOf(nameOf(event));
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return events.map((event) => {
    const group = groups.get(keyOf(nameOf(event))) ?? [event];
    const fullest = group.map(nameOf).reduce((best, name) => (name.length > best.length ? name : best));
    const own = nameOf(event);
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
