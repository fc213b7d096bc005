import type { Lexicon, Mention, Span } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import { oncePerLexicon, wordPattern } from '../grammar/word-pattern.js';
import type { Scene } from '../scene.js';
import { findLaterCalledProjects } from './project-later-named.js';
import { isAnchored, isSpecificProject, projectStart } from './project-boundaries.js';

/** Stretches that a name can stand in: quotation marks and 《》 end it as punctuation does. */
const STRETCH = /(?:(?!——|(?<=—)—)[^,,。;;::!!??\n\t“”‘’《》|])+/gu;
const PROJECT_WORD = /(?:项目(?![化制库法部组长办年名申清攻为])|工程(?![师学量院技大机]))/gu;
/** 等重点项目, 等全县招商引资重点项目, 等3个项目. */
const LIST_BEFORE = /等[^、,,]{0,14}$/u;
const STATUS =
  '(?:基本|全面|顺利|已经?|正式|如期|即将|成功|全线|提前|正在|相继|稳步|加快|有序|主体|建设)*(?:完工|竣工|建成|通车|投产|投用|投入(?:使用|运营|生产)|开工|动工|开建|奠基|下线|封顶|开盘|启用|启动(?:实施|建设)|推进|进展顺利|建设正酣|通航|试运行|落户|落地|签约|呼之欲出|的?建设(?:情况|现场|进展|工地|进度)?(?=$|对|,|,|、)|施工现场)';
/** A street or road before 工程 makes any works there a project: 云江西街月光经济工程. */
const LOCAL = /[\u3400-\u9fff]{2}(?:路|街|大道|巷|河|湖|村)[\u3400-\u9fff]{2,10}$/u;
/** Any of the verbs in STATUS: a cheap look before the long patterns. */
const STATUS_WORD = /[完竣]工|建[成设]|[通投开动启封试落签]|奠基|下线|推进|进展|正酣|呼之欲出|施工/u;
const LISTED_AS = /(?:被)?(?:列为|列入|纳入)[^,,。;;]{0,24}(?:项目|规划|计划)/u;

const INVESTED = /投资(?:约|近|超)?[\d.]+[万亿]*元?(?:在[^,,。]{2,12}?)?(?:建设|建立|打造|兴建|新建|创办|投建)了?([^,,。、]{3,16})$/u;
const UNDER_WAY = /推进|推动|助推|解决|围绕|服务|助力|实施|建设|修建|新建|兴建|共建|参与/u;

const patterns = oncePerLexicon((lexicon: Lexicon) => {
  const facility = wordPattern(lexicon, 'project-facilities');
  const works = wordPattern(lexicon, 'project-works');
  const part = '(?:[((][^()()]{1,8}[))]|[一二三四]期)*';
  return {
    endsBuilt: new RegExp(`(?:${facility}|${works})${part}$`, 'u'),
    endsFacility: new RegExp(`(?:${facility})${part}$`, 'u'),
    withStatus: new RegExp(`(?:${facility})${part}(?=${STATUS})`, 'gu'),
    product: /(?:成功|顺利|正式)下线/gu,
    underWay: new RegExp(`^[^]{3,40}?(?:${facility}|${works})(?=等|建设|协商|$)`, 'u'),
    afterQuote: new RegExp(`^(?:项目|工程|建设(?!年)|${STATUS})`, 'u'),
  };
});

/**
 * Finds named construction, engineering and investment projects: before 项目 and 工程 (also in lists, 甲、乙等重点项目), things built with
 * the verb that says so (大桥竣工, 天桥建成), works taken up (推动解决…提质改造) and what is listed as a project (…列为重点项目).
 */
export const extractProjects: MentionExtractor = (scene) => {
  const { lexicon } = scene.knowledge;
  const create = (start: number, end: number, rule: string, confidence: number): readonly Mention[] => {
    const name = scene.text.slice(start, end).replace(/\s+/gu, '');
    if (!isSpecificProject(lexicon, name)) return [];
    return [{ kind: 'Project', span: { start, end }, reference: { how: 'named', name }, aliases: [`${name}项目`], rule, confidence }];
  };
  const unquoted = [...scene.text.matchAll(STRETCH)].flatMap(({ index, 0: words }) =>
    [
      ...beforeProjectWord(scene, words),
      ...withStatus(scene, words),
      ...listedAs(words),
      ...underWay(scene, words),
      ...invested(words),
    ].flatMap(({ start, end, rule, confidence }) => create(index + start, index + end, rule, confidence)),
  );
  const { endsFacility, afterQuote } = patterns(lexicon);
  const quoted = scene.quotes
    .filter(
      ({ inner, outer }) =>
        endsFacility.test(scene.text.slice(inner.start, inner.end)) && afterQuote.test(scene.text.slice(outer.end, outer.end + 24)),
    )
    .flatMap(({ inner }) => create(inner.start, inner.end, 'project.quoted', 0.75));
  return [...unquoted, ...quoted, ...findLaterCalledProjects(scene)];
};

interface FoundProject extends Span {
  readonly rule: string;
  readonly confidence: number;
}

function beforeProjectWord({ knowledge }: Scene, words: string): readonly FoundProject[] {
  if (!words.includes('项目') && !words.includes('工程')) return [];
  const { endsBuilt } = patterns(knowledge.lexicon);
  return [...words.matchAll(PROJECT_WORD)].flatMap((match): readonly FoundProject[] => {
    const isWorks = match[0] === '工程';
    const left = words.slice(0, match.index);
    const after = words.slice(match.index + 2);
    if (/^\d|^[一二两三四五六七八九十]+个/u.test(after) || left.endsWith('、') || LISTED_AS.test(words.slice(0, match.index + 2)))
      return [];
    const list = LIST_BEFORE.exec(left);
    if (list) return membersBefore(words, list.index).map((span) => ({ ...span, rule: 'project.listed', confidence: 0.82 }));
    if (isWorks && !endsBuilt.test(left) && !LOCAL.test(left)) return [];
    const members = membersBefore(words, match.index);
    const [last, ...others] = [...members].reverse();
    if (!last) return [];
    const end = isWorks ? match.index + match[0].length : last.end;
    const alongside = others.filter((span) => endsBuilt.test(words.slice(span.start, span.end)));
    return [{ start: last.start, end }, ...alongside].map((span) => ({ ...span, rule: 'project.before-word', confidence: 0.85 }));
  });
}

/** The names of a list joined by 、 that ends at `end`; each without the 项目 of its own. */
function membersBefore(words: string, end: number): readonly Span[] {
  const members: Span[] = [];
  let to = end;
  for (;;) {
    const from = words.lastIndexOf('、', to - 1) + 1;
    const start = from + projectStart(words.slice(from, to));
    const stop = words.slice(start, to).endsWith('项目') ? to - 2 : to;
    if (stop > start) members.unshift({ start, end: stop });
    if (from === 0 || start > from) return members;
    to = from - 1;
  }
}

function withStatus({ knowledge }: Scene, words: string): readonly FoundProject[] {
  if (!STATUS_WORD.test(words)) return [];
  const { withStatus: built, product } = patterns(knowledge.lexicon);
  const ends = [
    ...[...words.matchAll(built)].map((match) => ({ end: match.index + match[0].length, rule: 'project.built' })),
    ...[...words.matchAll(product)].map((match) => ({ end: match.index, rule: 'project.product' })),
  ];
  return ends.map(({ end, rule }) => {
    const from = words.lastIndexOf('、', end) + 1;
    return { start: from + projectStart(words.slice(from, end)), end, rule, confidence: 0.8 };
  });
}

function listedAs(words: string): readonly FoundProject[] {
  const listed = LISTED_AS.exec(words);
  if (!listed || /项目$/u.test(words.slice(0, listed.index))) return [];
  return membersBefore(words, listed.index)
    .filter(({ start, end }) => end - start >= 6)
    .map((span) => ({ ...span, rule: 'project.listed-as', confidence: 0.72 }));
}

/** Things built and works on something that a verb of the sentence takes up: 推动解决…路段提质改造、建设…公路等问题. */
function underWay({ knowledge }: Scene, words: string): readonly FoundProject[] {
  const { underWay: named, endsFacility } = patterns(knowledge.lexicon);
  const verb = UNDER_WAY.exec(words);
  if (!verb) return [];
  const found: FoundProject[] = [];
  let from = 0;
  for (const member of words.split('、')) {
    const match = from + member.length > verb.index ? named.exec(member)?.[0] : undefined;
    if (match !== undefined && verb.index < from + match.length) {
      const start = projectStart(match);
      const name = match.slice(start);
      if (endsFacility.test(name) || isAnchored(knowledge.gazetteer, name)) {
        found.push({ start: from + start, end: from + match.length, rule: 'project.under-way', confidence: 0.72 });
      }
    }
    from += member.length + 1;
  }
  return found;
}

/** 投资1.5亿元在某镇建设…: what the money builds, to the end of the clause. */
function invested(words: string): readonly FoundProject[] {
  const name = INVESTED.exec(words)?.[1];
  return name === undefined ? [] : [{ start: words.length - name.length, end: words.length, rule: 'project.invested', confidence: 0.75 }];
}
