import { describe, expect, it } from 'vitest';
import { jurisdictionSteps } from '../../src/model/index.js';

describe('jurisdictionSteps', () => {
  it.each([
    [[], {}],
    [['湖南省'], { province: '湖南省' }],
    [['湖南省', '衡阳市'], { province: '湖南省', prefecture: '衡阳市' }],
    [['湖南省', '衡阳市', '耒阳市'], { province: '湖南省', prefecture: '衡阳市', county: '耒阳市' }],
    [['湖南省', '衡阳市', '耒阳市', '蔡子池街道'], { province: '湖南省', prefecture: '衡阳市', county: '耒阳市' }],
    [['西藏自治区', '那曲地区'], { province: '西藏自治区', prefecture: '那曲地区' }],
    [['内蒙古自治区', '锡林郭勒盟', '多伦县'], { province: '内蒙古自治区', prefecture: '锡林郭勒盟', county: '多伦县' }],
    [['重庆市', '渝北区'], { province: '重庆市', county: '渝北区' }],
    [['重庆市', '秀山土家族苗族自治县', '中和街道'], { province: '重庆市', county: '秀山土家族苗族自治县' }],
    [['湖北省', '仙桃市'], { province: '湖北省', county: '仙桃市' }],
    [['湖北省', '神农架林区'], { province: '湖北省', county: '神农架林区' }],
    [['海南省', '陵水黎族自治县'], { province: '海南省', county: '陵水黎族自治县' }],
    [['海南省', '儋州市'], { province: '海南省', prefecture: '儋州市' }],
  ])('%j', (path, steps) => {
    expect(jurisdictionSteps(path)).toEqual(steps);
  });
});
