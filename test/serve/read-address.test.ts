import { describe, expect, it } from 'vitest';
import { pageLinks } from '../../src/serve/page-links.js';
import { parseQueryString } from '../../src/serve/read-address.js';

describe('parseQueryString', () => {
  it.each([
    [null, {}],
    ['', {}],
    ['a=1&b=2', { a: '1', b: '2' }],
    ['a=1&a=2&a=3', { a: ['1', '2', '3'] }],
    ['a', { a: '' }],
    ['&&a=b=c&', { a: 'b=c' }],
    ['text=%E4%B9%A6%E9%A6%99+%26', { text: '书香 &' }],
    ['a[b]=1', { 'a[b]': '1' }],
  ])('reads %s', (text, parameters) => {
    expect({ ...parseQueryString(text) }).toEqual(parameters);
  });

  it('takes no name for more than itself', () => {
    const parameters = parseQueryString('__proto__=1&constructor=2');
    expect(Object.getPrototypeOf(parameters)).toBeNull();
    expect(Object.keys(parameters)).toEqual(['__proto__', 'constructor']);
  });

  it.each(['a=%', 'a=%E4%B9', 'a=%C0%AF', '%=1', 'a=%ED%A0%80'])('refuses %s', (text) => {
    expect(() => parseQueryString(text)).toThrow(/percent-encoded/);
  });
});

describe('pageLinks', () => {
  it('turns pages and keeps the other parameters', () => {
    expect(pageLinks('/api/entities?text=%E4%B9%A6&offset=20&limit=10', { offset: 20, limit: 10, total: 35 })).toEqual({
      self: '/api/entities?text=%E4%B9%A6&offset=20&limit=10',
      previous: '/api/entities?text=%E4%B9%A6&offset=10&limit=10',
      next: '/api/entities?text=%E4%B9%A6&offset=30&limit=10',
    });
  });

  it('ends at both ends', () => {
    const { previous, next } = pageLinks('/x', { offset: 0, limit: 10, total: 10 });
    expect([previous, next]).toEqual([null, null]);
    expect(pageLinks('/x', { offset: 3, limit: 10, total: 5 }).previous).toBe('/x?offset=0&limit=10');
    expect(pageLinks('/x', { offset: 50, limit: 10, total: 5 }).next).toBeNull();
  });
});
