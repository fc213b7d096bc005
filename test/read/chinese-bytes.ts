/** Encodes Chinese text as GB18030 for tests, by inverting the decoder over its two-byte area. */
const TO_BYTES = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gbk');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && !TO_BYTES.has(character)) TO_BYTES.set(character, [lead, trail]);
  }
}

export function encodeGb18030(text: string): Buffer {
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = TO_BYTES.get(character);
      if (!bytes) throw new Error(`${character} is not in the two-byte area`);
      return bytes;
    }),
  );
}

export function encodeUtf16(text: string, order: 'le' | 'be', mark = true): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Two sentences in the genre's language, with figures, Latin letters and line breaks. */
export const SENTENCES =
  '2024年,耒阳市政协围绕“有事来协商”平台开展协商活动128场次,收集意见建议2758条。\r\n省政协领导到会指导,委员们就SA750项目、营商环境等提出了很好的意见。\r\n';
