import type { CandidateRelation, RelationEnd } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { explicitAgentsBefore } from '../grammar/agents.js';
import { createRelation } from '../grammar/create-relation.js';
import { fullBodyName } from '../grammar/body-names.js';
import { groupMentions } from '../grammar/mention-groups.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** 得到市委主要领导充分肯定, 获省委、省政府领导肯定性批示, 被省政协在全省推介. */
const PASSIVE =
  /(?:得到了?|获得了?|赢得了?|受到了?|荣获|获|被)([^,,。;;《》“”]{1,40}?)(?:批示|签批|批阅|肯定|认可|认同|点赞|推介|推广|通报表扬|表扬|点名表扬|高度评价|好评)/gu;
/** 市委、市政府领导作出批示, 省政协领导点名表扬: the praise is the clause's own verb. */
const ACTIVE = /(?:作出|作了?|给予|予以)?[^,,。;;《》“”得获受被]{0,8}?(?<!指示|重要|讲话)(?:批示|签批|点名表扬|通报表扬)(?!精神|件|要求)/gu;
/** Leaders speak for their body. */
const LEADERS =
  /^(?:[\u3400-\u9fff]{0,4}?(?:领导|负责人|负责同志|书记|市长|县长|区长|省长|州长|主席|班子)[\u3400-\u9fff]{0,6})?(?:同志)?(?:\d+次|多次|先后|分别|均|都|还|也|曾)?(?:参加[^。;;]{0,24}[,,])?(?:对[^,,。;;]{0,24})?$/u;

/** Who praised or wrote an instruction on what: the titled works told before it, else the reporting committee's work. */
export const extractEndorsements: RelationExtractor = (scene, views) =>
  views.flatMap((view) => [...passives(scene, view), ...actives(scene, view), ...commendations(scene, view), ...acclaims(scene, view)]);

function passives(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  return [...view.text.matchAll(PASSIVE)].flatMap((match): readonly CandidateRelation[] => {
    const start = view.start + match.index;
    const bodies = bodiesIn(view, start, start + match[0].length).filter(({ start: at }) =>
      /^[^,,。]{0,30}$/u.test(between(view, start, at)),
    );
    return endorse(scene, view, bodies, { from: start, to: start + match[0].length }, 'endorsed.passive', 0.85);
  });
}

function actives(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  return [...view.text.matchAll(ACTIVE)].flatMap((match): readonly CandidateRelation[] => {
    const verb = view.start + match.index;
    const end = verb + match[0].length;
    const clauses = view.mentions.filter(
      ({ kind, end: to }) => (kind === 'Committee' || kind === 'Organization' || kind === 'Person') && to <= end,
    );
    const last = clauses.findLast(
      (seen) => LEADERS.test(between(view, seen.end, Math.max(seen.end, verb))) && !isPassive(view, seen.start),
    );
    if (!last) return [];
    const group = [last];
    for (const previous of clauses.slice(0, clauses.indexOf(last)).reverse()) {
      const first = group[0];
      if (!first || previous.start === first.start) continue;
      if (
        !/^(?:书记|市长|县长|区长|同志|主席|副书记|[\u3400-\u9fff]{0,3}领导)?[、和与及等]*(?:以及)?$/u.test(
          between(view, previous.end, first.start),
        )
      )
        break;
      group.unshift(previous);
    }
    return endorse(scene, view, group, { from: group[0]?.start ?? verb, to: end }, 'endorsed.active', 0.8);
  });
}

function isPassive(view: SentenceView, start: number): boolean {
  return /(?:得到|获得|获|受到|被|经|由|向|报|对|在)[^,,。;;]{0,4}$/u.test(between(view, view.start, start));
}

/** Where the words of praise stand: from their first body or verb to their last word. */
interface Praise {
  readonly from: number;
  readonly to: number;
}

/** Bodies praise the nearest works before the praise in the sentence, a committee named right after it, or the reporting committee. */
function endorse(
  scene: Scene,
  view: SentenceView,
  bodies: readonly SeenMention[],
  praise: Praise,
  rule: string,
  confidence: number,
): readonly CandidateRelation[] {
  const praised = worksBefore(view, praise.from);
  const named = view.mentions.find(({ kind, start }) => kind === 'Committee' && start >= praise.to && start - praise.to <= 1);
  const objects: readonly RelationEnd[] = praised.length > 0 ? praised.map(endAt) : named ? [endAt(named)] : [ISSUER];
  return bodies
    .filter(({ mention }) => fullBodyName(scene, mention) !== scene.context.issuer && mention.category !== 'media')
    .flatMap((body) => objects.map((object) => createRelation(view, endAt(body), 'ENDORSED', object, rule, confidence)));
}

/** A clause that goes on about the titled works before it; any other brings its own subject. */
const GOES_ON = /^(?:并|且|均|先后|还|也|又|得到|获|被|为|受到|引起|(?:相关|有关)建议|其中|在|$)/u;

function worksBefore(view: SentenceView, at: number): readonly SeenMention[] {
  const group = groupMentions(view, ({ kind, end }) => kind === 'Publication' && end <= at).at(-1);
  if (!group) return [];
  const words = between(view, group.end, at);
  const [first = '', ...rest] = words.split(/[,,;;]/u);
  return /^\d+[期辑卷份]/u.test(first) || rest.some((clause) => !GOES_ON.test(clause)) ? [] : group.members;
}

function bodiesIn(view: SentenceView, start: number, end: number): readonly SeenMention[] {
  const inside = view.mentions.filter(
    (seen) => (seen.kind === 'Committee' || seen.kind === 'Organization') && seen.start >= start && seen.end <= end,
  );
  return inside.filter((body) => !inside.some((other) => other !== body && other.start <= body.start && other.end > body.end));
}

/** 对马鞍山市政协…、安庆市政协…给予了充分肯定: the committees named are praised by the subject. */
const COMMENDS = /对([^。;;]{2,60}?)(?:给予|表示|予以|作出)了?(?:高度|充分)?(?:肯定|评价|赞赏|好评|认可)/gu;

function commendations(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  return [...view.text.matchAll(COMMENDS)].flatMap((match): readonly CandidateRelation[] => {
    const start = view.start + match.index;
    const end = start + match[0].length;
    const committees = view.mentions.filter(
      (seen) =>
        seen.kind === 'Committee' &&
        seen.start >= start &&
        seen.end <= end &&
        !view.mentions.some((body) => body.kind === 'Organization' && body.start <= seen.start && body.end >= seen.end),
    );
    return praisersBefore(view, start)
      .filter(({ mention }) => fullBodyName(scene, mention) !== scene.context.issuer)
      .flatMap((subject) =>
        committees.map((object) => createRelation(view, endAt(subject), 'ENDORSED', endAt(object), 'endorsed.commended', 0.8)),
      );
  });
}

/** 甲某充分肯定了过去一年县八届政协的贡献: the committee stands behind the verb. */
const ACCLAIMS = /(?:充分肯定|高度肯定|高度评价|积极评价|高度赞扬|称赞|点赞)/gu;
const ITS_WORK = /^(?:常委会|党组|机关)?(?:的|所|在|取得|作出|做出|工作|各项|过去|一年|履职|委员)/u;
const REACH = 16;

function acclaims(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  return [...view.text.matchAll(ACCLAIMS)].flatMap((match): readonly CandidateRelation[] => {
    const verb = view.start + match.index;
    const praised = view.mentions.find(({ kind, start }) => kind === 'Committee' && start >= verb && start - verb <= REACH);
    if (!praised || /[,,。;;:“”]/u.test(between(view, verb, praised.start)) || !ITS_WORK.test(between(view, praised.end, view.end)))
      return [];
    return praisersBefore(view, verb)
      .filter(({ mention }) => fullBodyName(scene, mention) !== scene.context.issuer)
      .map((subject) => createRelation(view, endAt(subject), 'ENDORSED', endAt(praised), 'endorsed.acclaimed', 0.8));
  });
}

/** 书记|李明华|(在讲话中)充分肯定: a person right before the verb, else the agent of the clause. */
const RIGHT_BEFORE = /^(?:同志|主席|书记|副主席)?(?:在[^,,。;;]{0,16}[中上时里],?|代表[^,,。;;]{2,12})?(?:首先|一致|均|都|也)?$/u;

function praisersBefore(view: SentenceView, verb: number): readonly SeenMention[] {
  const person = view.mentions.findLast(({ kind, end }) => kind === 'Person' && end <= verb);
  if (person && RIGHT_BEFORE.test(between(view, person.end, verb))) return [person];
  return explicitAgentsBefore(view, verb, ['Person', 'Committee', 'Organization']);
}
