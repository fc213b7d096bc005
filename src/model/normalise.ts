/**
 * One spelling for names that differ only in typography: NFKC, no white space, no quotation marks or 《》,
 * one kind of dash, bracket and middle dot, lower case. The scorer, ids and name look-up all use it.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」『』《》〈〉]/gu, '')
    .replace(/[—–―‐‑−─~～-]+/gu, '-')
    .replace(/[·•・‧∙]/gu, '·')
    .replace(/[【[（]/gu, '(')
    .replace(/[】\]）]/gu, ')')
    .toLowerCase();
}
