import type { GoldReport, Prediction } from '../../src/evaluate/index.js';

/** A gold report with every feature of the format: aliases, optional items, structure, a symmetric relation. */
export const GOLD: GoldReport = {
  report: 'a.txt',
  home: ['湖南省', '株洲市'],
  issuer: '株洲市政协',
  entities: [
    { kind: 'Committee', name: '株洲市政协', aliases: ['政协株洲市委员会'] },
    { kind: 'Committee', name: '湖南省政协' },
    { kind: 'Committee', name: '湘潭市政协' },
    { kind: 'Place', name: '株洲市' },
    { kind: 'Place', name: '湖南省', optional: true },
    { kind: 'Person', name: '王小明' },
    { kind: 'Person', name: '李大伟' },
    { kind: 'Brand', name: '株事好商量' },
    { kind: 'Policy', name: '1453' },
    { kind: 'Policy', name: '三高四新', optional: true },
    { kind: 'Brand', name: '三高四新', optional: true },
    { kind: 'Project', name: '清水塘大桥' },
  ],
  relations: [
    { subject: ['Committee', '株洲市政协'], type: 'CARRIES_OUT', object: ['Brand', '株事好商量'] },
    { subject: ['Committee', '政协株洲市委员会'], type: 'CARRIES_OUT', object: ['Policy', '1453'] },
    { subject: ['Committee', '湖南省政协'], type: 'ORIGINATES', object: ['Policy', '1453'] },
    { subject: ['Committee', '株洲市政协'], type: 'COOPERATES_WITH', object: ['Committee', '湘潭市政协'] },
    { subject: ['Committee', '株洲市政协'], type: 'LOCATED_IN', object: ['Place', '株洲市'] },
    { subject: ['Person', '王小明'], type: 'HOLDS_POSITION', object: ['Committee', '株洲市政协'], optional: true },
  ],
};

/** Right, wrong, double and missing items of each sort. */
export const MIXED: Prediction = {
  home: ['湖南省', '株洲市'],
  issuer: '湖南省政协',
  entities: [
    { kind: 'Committee', name: '政协株洲市委员会' },
    { kind: 'Committee', name: '株洲市政协' },
    { kind: 'Committee', name: '“株洲市政协”' },
    { kind: 'Committee', name: '湘潭市政协' },
    { kind: 'Place', name: '湖南省' },
    { kind: 'Place', name: '长沙市' },
    { kind: 'Person', name: '王小明' },
    { kind: 'Policy', name: '株事好商量' },
    { kind: 'Policy', name: '1453' },
    { kind: 'Brand', name: '三高四新' },
    { kind: 'Project', name: '清水塘 大桥' },
  ],
  relations: [
    { subject: ['Committee', '株洲市政协'], type: 'CARRIES_OUT', object: ['Policy', '1453'] },
    { subject: ['Committee', '政协株洲市委员会'], type: 'CARRIES_OUT', object: ['Policy', '1453'] },
    { subject: ['Committee', '株洲市政协'], type: 'ORIGINATES', object: ['Policy', '1453'] },
    { subject: ['Committee', '湘潭市政协'], type: 'COOPERATES_WITH', object: ['Committee', '株洲市政协'] },
    { subject: ['Person', '王小明'], type: 'HOLDS_POSITION', object: ['Committee', '株洲市政协'] },
    { subject: ['Committee', '株洲市政协'], type: 'CARRIES_OUT', object: ['Brand', '三高四新'] },
    { subject: ['Place', '株洲市'], type: 'PART_OF', object: ['Place', '湖南省'] },
    { subject: ['Committee', '湘潭市政协'], type: 'LOCATED_IN', object: ['Place', '湘潭市'] },
    { subject: ['Person', '王小明'], type: 'VISITED', object: ['Place', '长沙市'] },
    { subject: ['Committee', '株洲市政协'], type: 'CARRIES_OUT', object: ['Brand', '无中生有'] },
  ],
};
