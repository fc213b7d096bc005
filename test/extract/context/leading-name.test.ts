import { describe, expect, it } from 'vitest';
import { readLeadingName } from '../../../src/extract/context/leading-name.js';
import { readContext } from '../../../src/extract/context/report-context.js';
import { createScene } from '../../../src/extract/scene.js';
import { cleanReport } from '../../../src/clean/index.js';
import { layOutDocument } from '../../../src/document/index.js';
import { loadKnowledge } from '../../../src/knowledge/index.js';

const knowledge = loadKnowledge();
const document = layOutDocument('report.txt', cleanReport('市政协工作综述', knowledge.lexicon));
const scene = createScene(document, readContext(document, knowledge, { home: ['江西省', '赣州市', '瑞金市'] }), knowledge);

describe('readLeadingName', () => {
  it.each([
    ['省政协优秀提案', '江西省政协', 3],
    ['全省先进个人', '江西省', 2],
    ['省级示范点', '江西省', 2],
    ['市委全会', '中共瑞金市委', 2],
    ['全国政协优秀提案', '全国政协', 4],
    ['政协第十二届全国委员会优秀提案', '全国政协', 11],
    ['政协赣州市第六届委员会第一次会议', '赣州市政协', 11],
    ['瑞金政协好新闻', '瑞金市政协', 4],
    ['江西省赣州市政协座谈会', '赣州市政协', 8],
    ['赣州市“政协好新闻”', '赣州市', 3],
  ])('%s', (written, name, length) => {
    expect(readLeadingName(scene, written)).toMatchObject({ name, length });
  });

  it.each([['县域经济发展'], ['市场主体'], ['省外交流'], ['区域医疗中心'], ['先进单位'], ['“有事来协商”先进单位']])(
    '%s: none',
    (written) => {
      expect(readLeadingName(scene, written)).toBeUndefined();
    },
  );
});
