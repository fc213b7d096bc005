import { describe, expect, it } from 'vitest';
import { noiseOf, paragraphsOf } from './cleaning-support.js';

const LONG = '专委会加强对各界别的联系和指导,组织各种形式的学习和调研,邀请委员和群众代表五百多人次参加活动。';
const NEXT = '各界别充分发挥桥梁和纽带作用。';
const OTHER = '市政协机关服务保障水平不断提升。';

describe('findRepetitions', () => {
  it('leaves out the second copy of a long sentence, and of what follows in both places', () => {
    const raw = `${LONG}${NEXT}\n${OTHER}\n文史馆再次提质。${LONG}${NEXT}\n`;
    expect(paragraphsOf(raw)).toEqual([LONG + NEXT, OTHER, '文史馆再次提质。']);
    expect(noiseOf(raw, 'repetition')).toEqual([LONG + NEXT]);
  });

  it('leaves out a repeated paragraph of short sentences, but no formula that comes again', () => {
    const short = '建言资政有力。凝聚共识有效。服务大局有为。履职为民有情。队伍建设有方。作风转变有感。';
    expect(paragraphsOf(`${short}\n${OTHER}\n${short}\n`)).toEqual([short, OTHER]);
    expect(paragraphsOf(`${OTHER}${LONG}\n${OTHER}${NEXT}\n`)).toEqual([OTHER + LONG, OTHER + NEXT]);
  });

  it('knows a copy by its words where it was broken or spaced otherwise', () => {
    const broken = LONG.replace('组织各种', '组织\n\n各种').replace('参加活动', '参加 活动');
    expect(paragraphsOf(`全年工作有成效。${LONG}\n${OTHER}\n${OTHER}${broken}\n`)).toEqual([`全年工作有成效。${LONG}`, OTHER, OTHER]);
  });

  it('keeps sentences that say the same in other words or with other numbers', () => {
    const changed = LONG.replace('五百', '六百');
    expect(paragraphsOf(`${LONG}\n${changed}\n`)).toEqual([LONG, changed]);
  });
});
