/** The address of a page and of those beside it, for lists. */
export interface PageLinks {
  readonly self: string;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Makes the links of a page out of the address it was asked for under; other parameters stay as they were. */
export function pageLinks(url: string, page: { readonly offset: number; readonly limit: number; readonly total: number }): PageLinks {
  const { offset, limit, total } = page;
  return {
    self: withPage(url, offset, limit),
    previous: offset > 0 ? withPage(url, Math.max(0, offset - limit), limit) : null,
    next: offset + limit < total ? withPage(url, offset + limit, limit) : null,
  };
}

function withPage(url: string, offset: number, limit: number): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('offset', String(offset));
  parameters.set('limit', String(limit));
  return `${path}?${parameters.toString()}`;
}
