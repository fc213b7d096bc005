import { describe, expect, it } from 'vitest';
import { EMPTY_PREDICTION, formatScores, scoreCorpus, type Prediction } from '../../src/evaluate/index.js';
import { GOLD, MIXED } from './sample.js';

const scored = (prediction: Prediction) => scoreCorpus([{ file: 'a.json', gold: GOLD, prediction }]);
const counts = ({ found, wrong, missed }: { found: number; wrong: number; missed: number }) => [found, wrong, missed];

describe('scoreCorpus', () => {
  it('finds nothing wrong in the gold itself, nor missing', () => {
    const score = scored({ ...GOLD });
    expect(counts(score.overall.core)).toEqual([8, 0, 0]);
    expect(counts(score.overall.entities)).toEqual([9, 0, 0]);
    expect(counts(score.overall.relations)).toEqual([5, 0, 0]);
    expect(score.overall.coreMean.f1).toBe(1);
    expect(score.perReport['a.json']).toEqual({ core: 1, entities: 1, relations: 1, home: true, issuer: true });
    expect(score.errors['a.json']).toEqual([]);
  });

  it('counts all of the gold as missed where there is no prediction', () => {
    const score = scored(EMPTY_PREDICTION);
    expect(counts(score.overall.core)).toEqual([0, 0, 8]);
    expect(counts(score.overall.initiatives)).toEqual([0, 0, 2]);
    expect(counts(score.overall.entities)).toEqual([0, 0, 9]);
    expect(counts(score.overall.relations)).toEqual([0, 0, 5]);
    expect(score.overall.coreMean.f1).toBe(0);
    expect(score.perReport['a.json']).toEqual({ core: 0, entities: 0, relations: 0, home: false, issuer: false });
  });

  it('scores a mixed prediction with the figures that the reference scorer gives', () => {
    expect(formatScores(scored(MIXED), { errors: true })).toMatchInlineSnapshot(`
      "
      == a.json
        entity duplicate  Committee 株洲市政协 (= 株洲市政协)
        entity missed     Brand 株事好商量
        entity missed     Committee 湖南省政协
        entity missed     Person 李大伟
        entity missed     Place 株洲市
        entity twice      Committee “株洲市政协”
        entity wrong      Place 长沙市
        entity wrong      Policy 株事好商量
        relation missed   株洲市政协 CARRIES_OUT 株事好商量
        relation missed   株洲市政协 LOCATED_IN 株洲市
        relation missed   湖南省政协 ORIGINATES 1453
        relation wrong    株洲市政协 CARRIES_OUT 无中生有 (an end is no gold entity)
        relation wrong    株洲市政协 ORIGINATES 1453
        relation wrong    王小明 VISITED 长沙市 (an end is no gold entity)

      core entities          P 0.625  R 0.625  F1 0.625   (5 found, 3 wrong, 3 missed)
      initiatives            P 1.000  R 1.000  F1 1.000   (2 found, 0 wrong, 0 missed)
      entities               P 0.556  R 0.556  F1 0.556   (5 found, 4 wrong, 4 missed)
      relations              P 0.400  R 0.400  F1 0.400   (2 found, 3 wrong, 3 missed)
      core, mean of kinds                         F1 0.581

      by kind
        Brand                  P 0.000  R 0.000  F1 0.000   (0 found, 0 wrong, 1 missed)
        Committee              P 0.500  R 0.667  F1 0.571   (2 found, 2 wrong, 1 missed)
        Person                 P 1.000  R 0.500  F1 0.667   (1 found, 0 wrong, 1 missed)
        Place                  P 0.000  R 0.000  F1 0.000   (0 found, 1 wrong, 1 missed)
        Policy                 P 0.500  R 1.000  F1 0.667   (1 found, 1 wrong, 0 missed)
        Project                P 1.000  R 1.000  F1 1.000   (1 found, 0 wrong, 0 missed)

      by type
        CARRIES_OUT            P 0.500  R 0.500  F1 0.500   (1 found, 1 wrong, 1 missed)
        COOPERATES_WITH        P 1.000  R 1.000  F1 1.000   (1 found, 0 wrong, 0 missed)
        LOCATED_IN             P 0.000  R 0.000  F1 0.000   (0 found, 0 wrong, 1 missed)
        ORIGINATES             P 0.000  R 0.000  F1 0.000   (0 found, 1 wrong, 1 missed)
        VISITED                P 0.000  R 0.000  F1 0.000   (0 found, 1 wrong, 0 missed)

      by report (F1)
        a.json               core 0.625  entities 0.556  relations 0.400  home right  issuer wrong
      "
    `);
  });

  it('adds up over reports', () => {
    const score = scoreCorpus([
      { file: 'a.json', gold: GOLD, prediction: MIXED },
      { file: 'b.json', gold: GOLD, prediction: EMPTY_PREDICTION },
    ]);
    expect(counts(score.overall.relations)).toEqual([2, 3, 8]);
    expect(score.kinds['Committee']).toMatchObject({ found: 2, wrong: 2, missed: 4 });
    expect(Object.keys(score.perReport)).toEqual(['a.json', 'b.json']);
  });

  it('says that a gold relation has an end that is no gold entity', () => {
    const gold = { ...GOLD, relations: [{ subject: ['Person', '无名'], type: 'VISITED', object: ['Place', '株洲市'] }] as const };
    const score = scoreCorpus([{ file: 'a.json', gold, prediction: { ...gold } }]);
    expect(score.errors['a.json']?.map(({ verdict }) => verdict)).toEqual(['gold broken', 'relation wrong']);
  });
});
