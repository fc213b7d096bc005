/** Items by score, the greatest first; equal scores give the smaller item first. */
export interface MaxHeap {
  readonly push: (item: number, score: number) => void;
  readonly pop: () => { readonly item: number; readonly score: number } | undefined;
}

export function createMaxHeap(): MaxHeap {
  const items: number[] = [];
  const scores: number[] = [];
  const before = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && items[a]! < items[b]!);
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b]!, items[a]!];
    [scores[a], scores[b]] = [scores[b]!, scores[a]!];
  };
  const sink = (start: number) => {
    for (let at = start; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < items.length && before(left, first)) first = left;
      if (right < items.length && before(right, first)) first = right;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  };
  return {
    push: (item, score) => {
      items.push(item);
      scores.push(score);
      for (let at = items.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      if (items.length === 0) return undefined;
      const top = { item: items[0]!, score: scores[0]! };
      swap(0, items.length - 1);
      items.pop();
      scores.pop();
      sink(0);
      return top;
    },
  };
}
