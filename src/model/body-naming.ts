import type { Division } from './jurisdiction.js';
import type { RelativeUnit } from './mention.js';

/** Ends of division names that a relative unit covers. */
const UNIT_ENDINGS: Readonly<Record<RelativeUnit, RegExp>> = {
  全国: /^$/u,
  省: /省$/u,
  自治区: /自治区$/u,
  市: /市$/u,
  州: /州$/u,
  盟: /盟$/u,
  县: /县$/u,
  区: /区$/u,
  旗: /旗$/u,
  镇: /镇$/u,
  乡: /乡$/u,
  街道: /街道$/u,
  本地: /./u,
};

/** The lowest division of a chain (from the top down) that a unit can mean: 市 in 湖南省, 益阳市, 赫山区 is 益阳市. */
export function divisionOfUnit(chain: readonly Division[], unit: RelativeUnit): Division | undefined {
  return chain.findLast(({ name }) => UNIT_ENDINGS[unit].test(name));
}

/** `<place><body>`, a party committee and its offices with 中共 in front: 耒阳市 + 政协 → 耒阳市政协; 耒阳市 + 委办公室 → 中共耒阳市委办公室. */
export function nameBody(place: string, body: string): string {
  return body.startsWith('委') && !body.startsWith('委员') ? `中共${place}${body}` : `${place}${body}`;
}

/** As {@link nameBody} for the nation: 全国政协, 中共中央. */
export function nameNationalBody(body: string): string {
  return body === '委' ? '中共中央' : `全国${body}`;
}
