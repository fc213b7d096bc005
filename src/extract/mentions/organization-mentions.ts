import type { Lexicon, Mention, OrganizationCategory } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import { nameStartBefore } from '../grammar/name-start.js';
import type { Scene } from '../scene.js';

interface Ending {
  readonly pattern: RegExp;
  readonly category: OrganizationCategory;
  /** The fewest characters the proper part before the ending has. */
  readonly proper: number;
}

/** Ends of names of bodies, with what kind of body they tell. Longer endings come first. */
const ENDINGS: readonly Ending[] = [
  { pattern: /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|总公司)/gu, category: 'company', proper: 2 },
  { pattern: /(?:控股集团|集团)(?!化|内|军)/gu, category: 'company', proper: 2 },
  {
    pattern:
      /(?:科技|实业|铝业|钢铁|药业|食品|电子|智能装备|置业|农业|能源|生物|精密|股份|矿业|酒业|重工|化工|纺织|建设|发展)?公司(?!治理|制|化)/gu,
    category: 'company',
    proper: 2,
  },
  { pattern: /(?:大学|学院|职业技术学院|师范学校|职业学校|中等专业学校)(?!生|城|习|毕业)/gu, category: 'school', proper: 2 },
  { pattern: /(?:实验小学|小学|实验中学|中学|幼儿园|幼儿师范)(?!生|教育|生活|阶段)/gu, category: 'school', proper: 2 },
  { pattern: /(?:总医院|中心医院|医院)(?!感染|管理|建设)/gu, category: 'hospital', proper: 2 },
  { pattern: /(?:政协)?委员(?:会客厅|工作室|工作站|之家|活动室|活动中心)/gu, category: 'studio', proper: 2 },
  { pattern: /(?<=全国政协[\u4e00-\u9fff]{2,6})(?:培训)?(?:基地|中心)/gu, category: 'other', proper: 4 },
  { pattern: /政协(?:工作站|联络站|联络处|工委|书院|文史馆|艺术团|书画院|经促会|经济促进会)/gu, category: 'other', proper: 2 },
  {
    pattern: /(?:研究会|促进会|联合会|基金会|志愿者协会|(?<!政)协会|(?<!协)商会|学会|联谊会|校友会)(?!长|员|议)/gu,
    category: 'association',
    proper: 2,
  },
  { pattern: /(?:研究院|研究所|研究中心|设计院|科学院|工程院)/gu, category: 'other', proper: 2 },
  {
    pattern:
      /(?:监狱|培训基地|党性教育基地|干部学院|看守所|强戒所|管委会|考察团|访问团|博物馆|博览馆|文化馆|档案馆|纪念馆|美术馆|文史馆|科技馆|福利院|敬老院|农业科学院|合作社)/gu,
    category: 'other',
    proper: 2,
  },
];

/** A name that is made of general words only names nothing: 各级医院, 重点企业集团, 相关协会. */
const GENERAL_NAME =
  /^(?:各|全(?!国)|多|该|本|其|[两几一二三四五六七八九十\d]+(?:余|多)?[个家所名位批支类级大]|\d|[个家所名位](?![\u4e00-\u9fff]{4})|相关|有关|重点|部分|市级|省级|县级|区级|国有|民营|大型|中小|定点|公立|民办|私立|基层|乡镇|社区|村级|街道|农村|城区|城市|知名|优秀|特色|建立|成立|打造|政协(?!.*界)|委员|界别|第\d|行业|异地|外地|在外|本地|依托|组织|支持|推动|开展|加强|通过|职业|高等|普通|老年|中心|专科|专业|示范|模范|标准|综合|品牌|线上|网上|流动|开放|所在|所属)/u;
/** Whole names that are kinds of body, not bodies. */
const KIND_OF_BODY =
  /^(?:医药|行业|民间|工商|社会|企业|农民|专业|联合|跨国|上市|子|分|总|母|大|小|中|老年|党|干部|电大|中医|西医|妇幼|人民|专科|民办|职业技术|投资|建筑|保险|物业|供电|自来水|城投)?(?:集团|公司|有限公司|大学|学院|中学|小学|医院|协会|商会|学会|联合会|促进会|基金会|研究院|研究所|合作社|博物馆|纪念馆|委员工作室|委员工作站|委员会客厅)$/u;

/** A quoted name that ends like a body is the name as a whole. */
const LONGEST_QUOTED = 24;
/** A delegation of a committee is the committee on its way. */
const DELEGATION = /政协.*(?:考察团|访问团)$|率.*团$/u;
/** A studio of a kind, or the committee's studios in general: 专题型委员工作室, X区政协委员工作室. */
const KIND_OF_STUDIO =
  /(?:型|级|界别|乡镇|社区|优秀|示范|特色|线上|线下|域外|个)(?:政协)?委员|[省市县区州旗]政协委员(?!.*界)|[+＋]|^[((]|[为对给向的是]政?协?委员|委员会(?:政协)?委员/u;

/**
 * Finds companies, schools, hospitals, associations, studios and other bodies by how their names end. A name begins where the words
 * before it stop being name-like; one that opens with a place is named with it, one that opens with 市 or 省 by the place that means.
 */
export const extractNamedOrganizations: MentionExtractor = (scene) => {
  const mentions: Mention[] = townCommittees(scene);
  for (const { pattern, category, proper } of ENDINGS) {
    for (const match of scene.text.matchAll(pattern)) {
      const mention = organizationEndingAt(scene, match.index, match.index + match[0].length, category, proper);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
};

/** 政协大沥镇工作委员会: what a county's committee has in a town. */
function townCommittees({ text }: Scene): Mention[] {
  return [...text.matchAll(/政协[\u4e00-\u9fff]{2,6}(?:镇|乡|街道)(?:工作委员会|工委)/gu)].map((match): Mention => ({
    kind: 'Organization',
    span: { start: match.index, end: match.index + match[0].length },
    reference: { how: 'named', name: match[0] },
    category: 'other',
    rule: 'organization.town-committee',
    confidence: 0.85,
  }));
}

const verbs = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The words of `data/lexicon/verbs-before-names.txt`. */
export function verbsBeforeNames(lexicon: Lexicon): ReadonlySet<string> {
  const known = verbs.get(lexicon) ?? new Set(lexicon.words('verbs-before-names'));
  verbs.set(lexicon, known);
  return known;
}

function organizationEndingAt(
  scene: Scene,
  tail: number,
  end: number,
  category: OrganizationCategory,
  proper: number,
): Mention | undefined {
  const { text, knowledge } = scene;
  const quote = scene.quotes.find(({ inner }) => inner.end === end && inner.start < tail && end - inner.start <= LONGEST_QUOTED);
  const first =
    quote?.inner.start ??
    nameStartBefore(text, tail, end, verbsBeforeNames(knowledge.lexicon), category !== 'studio' && category !== 'other');
  // 市投资促进局和|市企业发展促进会: a second body begins behind the joint.
  const joint = /^.*[和与及](?=[省市县区州][\u4e00-\u9fff])/u.exec(text.slice(first, tail))?.[0].length ?? 0;
  const start = first + joint;
  if (tail - start < proper && !placeBefore(knowledge.gazetteer, text, tail)) return undefined;
  const name = text.slice(start, end);
  if (GENERAL_NAME.test(name) || KIND_OF_BODY.test(name) || DELEGATION.test(name) || (category === 'studio' && KIND_OF_STUDIO.test(name)))
    return undefined;
  const relative = /^([省市区县州])(?=[\u4e00-\u9fff]{2})/u.exec(name)?.[1] as '省' | '市' | '区' | '县' | '州' | undefined;
  if (relative !== undefined) {
    const body = name.slice(1);
    if (GENERAL_NAME.test(body.replace(/^政协/u, '')) || (KIND_OF_BODY.test(body) && category === 'company')) return undefined;
    return {
      kind: 'Organization',
      span: { start, end },
      reference: { how: 'relative', unit: relative, body },
      category,
      rule: `organization.${category}-relative`,
      confidence: 0.75,
    };
  }
  return {
    kind: 'Organization',
    span: { start, end },
    reference: { how: 'named', name },
    category,
    rule: `organization.${category}`,
    confidence: 0.7,
  };
}
