import { describe, expect, it } from 'vitest';
import { relationsOf } from '../read-text.js';

const home = '浙江省/金华市/兰溪市';

describe('AUTHORED', () => {
  it.each([
    ['出台《兰溪市政协委员履职办法》。', ['兰溪市政协 → 兰溪市政协委员履职办法']],
    ['市委研究出台《关于加强新时代政协工作的意见》。', ['中共兰溪市委 → 关于加强新时代政协工作的意见']],
    [
      '会同市司法局出台《民主监督与法治监督衔接办法》。',
      ['兰溪市司法局 → 民主监督与法治监督衔接办法', '兰溪市政协 → 民主监督与法治监督衔接办法'],
    ],
    ['由陈国华委员提交的《关于保护诸葛古村的提案》被列为重点提案。', ['陈国华 → 关于保护诸葛古村的提案']],
    ['《关于振兴杨梅产业的建议》被省政协采用。', ['兰溪市政协 → 关于振兴杨梅产业的建议']],
    ['省长周立军作《政府工作报告》。', ['周立军 → 政府工作报告']],
    ['副主席王国强宣读《政协兰溪市委员会关于表扬先进的决定》。', ['兰溪市政协 → 政协兰溪市委员会关于表扬先进的决定']],
    ['金华市政协委员提出的《关于整治婺江的提案》受到重视。', ['金华市政协 → 关于整治婺江的提案']],
    ['编撰出版《兰江商埠记忆》。', ['兰溪市政协 → 兰江商埠记忆']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('AUTHORED', text, home)).toEqual(expected);
  });

  it.each([
    ['认真学习《中国共产党纪律处分条例》。'],
    ['根据《兰溪历史文化名城保护规划》开展视察。'],
    ['向学校赠送《论语》一书。'],
    ['深入贯彻《反食品浪费法》。'],
    ['围绕《政府工作报告》开展讨论。'],
    ['组织观看《长津湖》。'],
  ])('%s: by nobody told', async (text) => {
    expect(await relationsOf('AUTHORED', text, home)).toEqual([]);
  });
});

describe('ADOPTED_BY', () => {
  it.each([
    ['《关于振兴杨梅产业的建议》被全国政协采用。', ['关于振兴杨梅产业的建议 → 全国政协']],
    ['《应重视快递包装治理》等3篇信息被省政协采用,12篇信息被金华市政协采用。', ['应重视快递包装治理 → 浙江省政协']],
    ['形成《园区用地调研报告》,被市委办公室转发。', ['园区用地调研报告 → 中共兰溪市委办公室']],
    ['《关于水源地保护的提案》列为省政协重点提案。', ['关于水源地保护的提案 → 浙江省政协']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('ADOPTED_BY', text, home)).toEqual(expected);
  });

  it.each([['《关于水源地保护的提案》已经办结。'], ['15篇信息被金华市政协采用。'], ['向省政协报送《关于水源地保护的建议》。']])(
    '%s: by nobody',
    async (text) => {
      expect(await relationsOf('ADOPTED_BY', text, home)).toEqual([]);
    },
  );
});

describe('PUBLISHED_IN', () => {
  it.each([
    ['《以协商促治理》在《联谊报》头版刊发。', ['以协商促治理 → 联谊报']],
    ['《浙江日报》以《古城新生记》为题,报道了我市做法。', ['古城新生记 → 浙江日报']],
    ['人民政协报刊发了《小协商解大民忧》。', ['小协商解大民忧 → 人民政协报']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('PUBLISHED_IN', text, home)).toEqual(expected);
  });

  it('keeps a paper that is only read apart', async () => {
    expect(await relationsOf('PUBLISHED_IN', '为委员订阅《人民政协报》,学习《民法典》。', home)).toEqual([]);
  });
});
