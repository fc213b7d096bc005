import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from '../../../src/store/embedded/order.js';

it('orders by code point, as the bytes of UTF-8 do', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '政', '〥', '\uff21', '\ue000', '𠮷', '🈶'), maxLength: 4 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
  );
});
